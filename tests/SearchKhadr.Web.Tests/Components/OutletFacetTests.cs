using Bunit;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Components.Searching;

namespace SearchKhadr.Web.Tests.Components;

public sealed class OutletFacetTests : ComponentTest
{
    private SearchRequest? _changed;

    [Fact]
    public void Outlets_WithCounts_SayThemInTheirLabels()
    {
        var facet = RenderWith(
            new SearchRequest(),
            new("Pier", 1, false),
            new(FacetValue.Unknown, 1024, false)
        );

        Assert.Equal(["Pier 1 article", "Unknown outlet 1,024 articles"], Labels(facet));
        Assert.All(
            facet.FindAll("label"),
            label => Assert.NotNull(label.QuerySelector("input[form=search][name=outlet]"))
        );
    }

    [Fact]
    public void Outlets_Selected_ComeFirstEvenAtZero()
    {
        var facet = RenderWith(
            new SearchRequest { Choices = [new(FacetNames.Outlet, "Gone")] },
            new("Pier", 5, false),
            new("Gone", 0, true)
        );

        Assert.Equal(["Gone 0 articles", "Pier 5 articles"], Labels(facet));
        Assert.Equal("Gone", facet.Find("input[checked]").GetAttribute("value"));
    }

    [Fact]
    public void Outlets_BeyondTen_AreFoldedButTheSelected()
    {
        FacetValue[] values =
        [
            .. Enumerable.Range(1, 12).Select(i => new FacetValue($"Outlet {i}", 20 - i, i == 12)),
        ];

        var facet = RenderWith(new SearchRequest { Choices = [new(FacetNames.Outlet, "Outlet 12")] }, values);

        Assert.Equal("2 more outlets", facet.Find("summary").TextContent);
        Assert.Equal("Outlet 12", facet.Find("input").GetAttribute("value"));
        Assert.Equal(12, facet.FindAll("input").Count);
    }

    [Fact]
    public void Tick_OfAnother_AddsIt()
    {
        var facet = RenderWith(
            new SearchRequest { Choices = [new(FacetNames.Outlet, "A")] },
            new("A", 1, true),
            new("B", 1, false)
        );

        facet.Find("input[value=B]").Change(true);

        Assert.Equal(["A", "B"], _changed!.Kept(FacetNames.Outlet));
    }

    [Fact]
    public void Tick_Undone_TakesItAway()
    {
        var facet = RenderWith(
            new SearchRequest { Choices = [new(FacetNames.Outlet, "A"), new(FacetNames.Outlet, "B")] },
            new("A", 1, true),
            new("B", 1, true)
        );

        facet.Find("input[value=A]").Change(false);

        Assert.Equal(["B"], _changed!.Kept(FacetNames.Outlet));
    }

    private static string[] Labels(IRenderedComponent<OutletFacet> facet) =>
        [
            .. facet
                .FindAll("label")
                .Select(label =>
                    string.Join(
                        ' ',
                        label.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    )
                ),
        ];

    private IRenderedComponent<OutletFacet> RenderWith(SearchRequest request, params FacetValue[] values) =>
        Render<OutletFacet>(parameters =>
            parameters
                .Add(p => p.Request, request)
                .Add(p => p.Outlets, values)
                .Add(p => p.Changed, changed => _changed = changed)
        );
}
