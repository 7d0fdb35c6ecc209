using Bunit;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Components.Searching;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Components;

public sealed class FacetGroupTests : ComponentTest
{
    private SearchRequest? _changed;

    [Fact]
    public void Values_WithCounts_SayThemInTheirLabels()
    {
        var facet = RenderWith(
            new SearchRequest(),
            new("Pier", 1, false),
            new(FacetValue.Unknown, 1024, false)
        );

        Assert.Equal(["Pier 1 article", "Unknown outlet 1,024 articles"], Labels(facet));
        Assert.All(
            facet.FindAll("label.keep"),
            label => Assert.NotNull(label.QuerySelector("input[form=search][name=outlet]"))
        );
    }

    [Fact]
    public void Values_OfComments_AreCountedInComments()
    {
        var facet = RenderWith(
            new SearchRequest { Scope = SearchScope.Comments },
            new FacetValue("Pier", 2, false)
        );

        Assert.Equal(["Pier 2 comments"], Labels(facet));
    }

    [Fact]
    public void Values_Chosen_ComeFirstEvenAtZero()
    {
        var facet = RenderWith(
            new SearchRequest { Choices = [new("outlet", "Gone")] },
            new("Pier", 5, false),
            new("Gone", 0, true)
        );

        Assert.Equal(["Gone 0 articles", "Pier 5 articles"], Labels(facet));
        Assert.Equal("Gone", facet.Find("input[checked]").GetAttribute("value"));
    }

    [Fact]
    public void Value_LeftOut_IsStruckThroughAndSaysSo()
    {
        var facet = RenderWith(
            new SearchRequest { Choices = [new("outlet", "Pier", Excluded: true)] },
            new FacetValue("Pier", 5, false) { Excluded = true }
        );

        Assert.NotNull(facet.Find(".value.out"));
        var box = facet.Find("input[name='not.outlet']");
        Assert.True(box.HasAttribute("checked"));
        Assert.Equal("Leave out Pier", box.GetAttribute("aria-label"));
    }

    [Fact]
    public void Values_BeyondTheFirst_AreFoldedButTheChosen()
    {
        FacetValue[] values =
        [
            .. Enumerable.Range(1, 12).Select(i => new FacetValue($"Outlet {i}", 20 - i, i == 12)),
        ];

        var facet = RenderAs(
            live: false,
            new SearchRequest { Choices = [new("outlet", "Outlet 12")] },
            values
        );

        Assert.Equal("5 more", facet.Find(".more summary").TextContent);
        Assert.Equal("Outlet 12", facet.Find("label.keep input").GetAttribute("value"));
        Assert.Equal(12, facet.FindAll("label.keep").Count);
        Assert.NotNull(facet.Find("[data-facet-filter]"));
    }

    [Fact]
    public void Values_FoldedInACircuit_AreDrawnWhenUnfolded()
    {
        var facet = RenderWith(new SearchRequest(), Many(12));
        var before = facet.FindAll("label.keep").Count;

        facet.Find(".more").TriggerEvent("ontoggle", EventArgs.Empty);

        Assert.Equal(FacetGroup.UnfoldedCount, before);
        Assert.Equal(12, facet.FindAll("label.keep").Count);
    }

    [Fact]
    public void Filter_Typed_LooksThroughAllValuesWhateverTheirAccents()
    {
        var facet = Render<FacetGroup>(parameters =>
            parameters
                .Add(p => p.Request, new SearchRequest())
                .Add(p => p.Facet, new Facet("outlet", Many(12), 99))
                .Add(p => p.Live, true)
        );

        facet.Find("input[type=search]").Input("públic b");

        Assert.Equal("Public Bench", Assert.Single(facet.FindAll("label.keep input")).GetAttribute("value"));
        Assert.Empty(facet.FindAll(".more"));
    }

    [Fact]
    public void Filter_ThatFitsNothing_SaysSo()
    {
        var facet = RenderWith(new SearchRequest(), Many(12));

        facet.Find("input[type=search]").Input("zzz");

        Assert.Empty(facet.FindAll("label.keep"));
        Assert.Equal("No value has this in its name.", facet.Find(".hint").TextContent);
    }

    [Fact]
    public void Tick_OfAnother_AddsIt()
    {
        var facet = RenderWith(
            new SearchRequest { Choices = [new("outlet", "A")] },
            new("A", 1, true),
            new("B", 1, false)
        );

        facet.Find("input[name=outlet][value=B]").Change(true);

        Assert.Equal(["A", "B"], _changed!.Kept("outlet"));
    }

    [Fact]
    public void Tick_Undone_TakesItAway()
    {
        var facet = RenderWith(
            new SearchRequest { Choices = [new("outlet", "A"), new("outlet", "B")] },
            new("A", 1, true),
            new("B", 1, true)
        );

        facet.Find("input[name=outlet][value=A]").Change(false);

        Assert.Equal(["B"], _changed!.Kept("outlet"));
    }

    [Fact]
    public void LeavingOut_WhatIsKept_KeepsItNoMore()
    {
        var facet = RenderWith(
            new SearchRequest { Choices = [new("outlet", "A")], Page = 3 },
            new FacetValue("A", 1, true)
        );

        facet.Find("input[name='not.outlet']").Change(true);

        Assert.Empty(_changed!.Kept("outlet"));
        Assert.Equal(["A"], _changed.LeftOut("outlet"));
        Assert.Equal(1, _changed.Page);
    }

    [Fact]
    public void Order_ByName_IsOneClickAway()
    {
        GoLive();
        FacetValue[] values =
        [
            .. Enumerable
                .Range(0, 9)
                .Select(i => new FacetValue(((char)('i' - i)).ToString(), 20 - i, false)),
        ];
        var facet = RenderWith(new SearchRequest(), values);

        facet.Find("button.link").Click();

        Assert.Equal("a", facet.Find("label.keep input").GetAttribute("value"));
        Assert.Equal("By count", facet.Find("button.link").TextContent);
    }

    [Fact]
    public void Values_NotListed_AreShownWhenAsked()
    {
        GoLive();
        var facet = Render<FacetGroup>(parameters =>
            parameters
                .Add(p => p.Request, new SearchRequest())
                .Add(p => p.Facet, new Facet("outlet", [new("Public Bench", 1, false)], 99))
                .Add(p => p.Live, true)
        );

        facet.Find(".hint button").Click();

        Assert.True(facet.FindAll("label.keep").Count > 1);
    }

    [Fact]
    public void Facet_InFrench_IsNamedInFrench()
    {
        using var spoken = new SpokenLanguage("fr");

        var facet = RenderWith(new SearchRequest(), new FacetValue("Pier", 0, false));

        Assert.Equal("Média", facet.Find("legend").TextContent);
        Assert.Equal(["Pier 0 article"], Labels(facet));
    }

    private static string[] Labels(IRenderedComponent<FacetGroup> facet) =>
        [
            .. facet
                .FindAll("label.keep")
                .Select(label =>
                    string.Join(
                        ' ',
                        label.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    )
                ),
        ];

    private static FacetValue[] Many(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new FacetValue($"Outlet {i}", 99 - i, false))];

    private IRenderedComponent<FacetGroup> RenderWith(SearchRequest request, params FacetValue[] values) =>
        RenderAs(live: true, request, values);

    private IRenderedComponent<FacetGroup> RenderAs(bool live, SearchRequest request, FacetValue[] values) =>
        Render<FacetGroup>(parameters =>
            parameters
                .Add(p => p.Request, request)
                .Add(p => p.Facet, new Facet(FacetNames.Outlet, values, values.Length))
                .Add(p => p.Unfolded, true)
                .Add(p => p.Live, live)
                .Add(p => p.Changed, changed => _changed = changed)
        );
}
