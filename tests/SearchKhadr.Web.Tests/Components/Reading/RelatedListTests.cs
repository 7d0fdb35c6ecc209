using Bunit;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Components.Reading;

namespace SearchKhadr.Web.Tests.Components.Reading;

public sealed class RelatedListTests : ComponentTest
{
    private static readonly RelatedArticle One = new("one", "<i>One</i>", "Courier", ArticleDate.None);

    [Fact]
    public void Week_WithMoreThanIsListed_LeadsToAllOfIt()
    {
        var list = Show(
            new()
            {
                SameWeek = [One],
                SameWeekTotal = 8,
                Week = new SearchRequest { From = "2010-10-23", To = "2010-10-29" },
            }
        );

        Assert.Equal("That week in Courier", list.Find("h3").TextContent);
        Assert.Equal("/article/one", list.Find("li a").GetAttribute("href"));
        Assert.Equal("/?from=2010-10-23&to=2010-10-29", list.Find(".all a").GetAttribute("href"));
        Assert.Equal("All 9 articles of that week", list.Find(".all").TextContent);
    }

    [Fact]
    public void Alike_WithoutAWeek_StandAlone()
    {
        var list = Show(new() { Alike = [One] });

        Assert.Equal("More like this", Assert.Single(list.FindAll("h3")).TextContent);
        Assert.Equal("<i>One</i>", list.Find("li a").TextContent);
        Assert.Empty(list.FindAll("i, .all"));
    }

    [Fact]
    public void Nothing_IsNoSection()
    {
        Assert.Empty(Show(RelatedArticles.None).FindAll("*"));
    }

    private IRenderedComponent<RelatedList> Show(RelatedArticles related) =>
        Render<RelatedList>(parameters => parameters.Add(p => p.Related, related));
}
