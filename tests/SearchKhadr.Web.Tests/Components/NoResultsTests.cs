using Bunit;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Suggesting;
using SearchKhadr.Web.Components.Searching;

namespace SearchKhadr.Web.Tests.Components;

public sealed class NoResultsTests : ComponentTest
{
    [Fact]
    public void Names_ThatBeginWithWhatWasTyped_LeadToTheirArticles()
    {
        var suggested = new SuggestResponse
        {
            Typed = "prairie",
            Outlets = [new("Prairie Ledger", 9)],
            People = [new("Prairie Dawn", 1), new("Joan Prairie", 2) { StartChar = 6 }],
        };

        var none = Render<NoResults>(parameters =>
            parameters
                .Add(p => p.Removals, [])
                .Add(p => p.Request, new SearchRequest { Query = "prairie", From = "2009" })
                .Add(p => p.Names, FoundName.In(suggested))
        );

        Assert.Equal(
            ["/?q=outlet%3A%22Prairie+Ledger%22", "/?q=by%3A%22Prairie+Dawn%22"],
            none.FindAll("ul:first-of-type a").Take(2).Select(link => link.GetAttribute("href"))
        );
        Assert.Equal("9 articles", none.Find(".count").TextContent);
    }

    [Fact]
    public void Names_WhereThereAreNone_AreNotSpokenOf()
    {
        var none = Render<NoResults>(parameters =>
            parameters.Add(p => p.Removals, []).Add(p => p.Request, new SearchRequest { Query = "zeppelin" })
        );

        Assert.Empty(none.FindAll(".kind"));
    }

    [Theory]
    [InlineData("zeppelin", 1)]
    [InlineData("zeppelin ferry", 2)]
    [InlineData("\"zeppelin ferry\"", 3)]
    public void Tips_AreThoseThatFitTheWords(string query, int expected)
    {
        var none = Render<NoResults>(parameters =>
            parameters.Add(p => p.Removals, []).Add(p => p.Request, new SearchRequest { Query = query })
        );

        Assert.Equal(expected, none.FindAll("ul:last-of-type li").Count);
    }
}
