using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SearchKhadr.Archive.Comparing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Components.Comparing;
using SearchKhadr.Web.Components.Pages;

namespace SearchKhadr.Web.Tests.Components.Comparing;

public sealed class CompareScreenTests : ComponentTest
{
    private static readonly SearchRequest Request = new() { Query = "tribunal" };

    private static readonly SplitResult Split = new(
        Request,
        SplitBy.Outlet,
        3,
        14,
        [
            new("Courier", 2, 10, Request with { Query = "tribunal outlet" }),
            new("<b>Bold</b>", 1, 2, Request),
            new(FacetValue.Unknown, 0, 2, Request),
        ]
    );

    [Fact]
    public void Parts_SideBySide_AreCountsAndShares()
    {
        var screen = Show(Split);

        Assert.Equal("3 of 14 articles, 21%", screen.Find("h1").TextContent);
        Assert.Equal(
            ["Courier 2 10 20%", "<b>Bold</b> 1 2 50%", "Unknown outlet 0 2 0%", "Together 3 14 21%"],
            Rows(screen)
        );
        Assert.Empty(screen.FindAll("b"));
    }

    [Fact]
    public void Part_WithMatches_LeadsToThem()
    {
        var screen = Show(Split);

        Assert.Equal(
            ["/?q=tribunal+outlet", "/?q=tribunal"],
            screen.FindAll("tbody a").Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public void Bars_AreAsLongAsTheirNumbers()
    {
        var screen = Show(Split);

        Assert.Equal(
            ["100", "20", "100", "20"],
            screen.FindAll("tbody tr:first-child rect").Select(rect => rect.GetAttribute("width"))
        );
    }

    [Fact]
    public void Order_ByShare_PutsTheLargestFirst()
    {
        var screen = Show(Split, byShare: true);

        Assert.StartsWith("<b>Bold</b>", Rows(screen)[0], StringComparison.Ordinal);
        Assert.Equal(
            ["By outlet", "Largest share first"],
            screen.FindAll(".choices [aria-current]").Select(link => link.TextContent)
        );
    }

    [Fact]
    public void Comparison_OfNothingHeld_SaysSo()
    {
        var screen = Show(Split with { Matches = 0, Held = 0, Parts = [] });

        Assert.Empty(screen.FindAll("table"));
        Assert.NotNull(screen.Find(".none"));
    }

    [Fact]
    public void Page_ReadsItsAddress()
    {
        Services
            .GetRequiredService<NavigationManager>()
            .NavigateTo("/compare?by=year&order=share&q=tribunal&from=2008&page=3");

        var page = Render<ComparePage>();

        Assert.Equal("tribunal", page.Find("#q").GetAttribute("value"));
        Assert.Equal("year", page.Find("input[name=by]").GetAttribute("value"));
        Assert.Equal("2008", page.Find("input[name=from]").GetAttribute("value"));
        Assert.Empty(page.FindAll("input[name=page]"));
        Assert.Equal("Year", page.Find("thead .number, thead th").TextContent);
        Assert.NotEmpty(page.FindAll("tbody tr"));
    }

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(0.0001, "< 0.1%")]
    [InlineData(0.042, "4.2%")]
    [InlineData(0.5, "50%")]
    [InlineData(0.9999, "99.9%")]
    [InlineData(1, "100%")]
    public void Share_InWords_IsNeverNothingForSomethingNorAllForLess(double share, string words)
    {
        Assert.Equal(words, ShareWords.Of(share));
    }

    private static string[] Rows(IRenderedComponent<CompareScreen> screen) =>
        [
            .. screen
                .FindAll("tbody tr, tfoot tr")
                .Select(row =>
                    string.Join(
                        ' ',
                        row.QuerySelectorAll("th, .number").Select(cell => cell.TextContent.Trim())
                    )
                ),
        ];

    private IRenderedComponent<CompareScreen> Show(SplitResult split, bool byShare = false) =>
        Render<CompareScreen>(parameters =>
            parameters
                .Add(p => p.Request, Request)
                .Add(p => p.By, split.By)
                .Add(p => p.ByShare, byShare)
                .Add(p => p.Result, split)
        );
}
