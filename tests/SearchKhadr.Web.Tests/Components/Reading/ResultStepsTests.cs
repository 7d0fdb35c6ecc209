using Bunit;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Components.Reading;

namespace SearchKhadr.Web.Tests.Components.Reading;

public sealed class ResultStepsTests : ComponentTest
{
    private static readonly ResultNeighbour Before = new("before", "<b>Before</b>");
    private static readonly ResultNeighbour After = new("after", "After");

    [Fact]
    public void Steps_BetweenTwoResults_LeadToBothAndSayWhere()
    {
        var steps = Show(new(11, 1204, Before, After));

        Assert.Equal("Result 11 of 1,204", steps.Find(".at").TextContent);
        Assert.Equal(
            ["/article/before?q=tribunal", "/article/after?q=tribunal&page=2"],
            steps.FindAll("a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal(["prev", "next"], steps.FindAll("a").Select(link => link.GetAttribute("rel")));
    }

    [Fact]
    public void Steps_AtTheEnds_LeadOneWay()
    {
        var first = Show(new(1, 2, null, After));
        var last = Show(new(2, 2, Before, null));

        Assert.Equal("next", Assert.Single(first.FindAll("a")).GetAttribute("rel"));
        Assert.Equal("prev", Assert.Single(last.FindAll("a")).GetAttribute("rel"));
    }

    [Fact]
    public void Steps_WithHeadlines_NameTheResultsAsCharacters()
    {
        var steps = Show(new(11, 12, Before, After), withHeadlines: true);

        Assert.Equal(
            ["<b>Before</b>", "After"],
            steps.FindAll(".headline").Select(headline => headline.TextContent)
        );
        Assert.Empty(steps.FindAll(".at, b"));
    }

    private IRenderedComponent<ResultSteps> Show(ResultPlace place, bool withHeadlines = false) =>
        Render<ResultSteps>(parameters =>
            parameters
                .Add(p => p.Place, place)
                .Add(p => p.Request, new SearchRequest { Query = "tribunal" })
                .Add(p => p.WithHeadlines, withHeadlines)
        );
}
