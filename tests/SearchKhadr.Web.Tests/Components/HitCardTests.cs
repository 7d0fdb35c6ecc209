using Bunit;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Components.Searching;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Components;

public sealed class HitCardTests : ComponentTest
{
    [Fact]
    public void Headline_WithHits_IsMarkedAndLeadsToTheArticle()
    {
        var card = RenderHit(Hit() with { Headline = SampleSearch.Mark("The trial opens", "trial") });

        card.Find("h2 a")
            .MarkupMatches(
                "<a href=\"/article/a1?q=trial&amp;page=2\" dir=\"auto\">The <mark>trial</mark> opens</a>"
            );
    }

    [Fact]
    public void Text_FromAPage_IsNeverMarkup()
    {
        var card = RenderHit(
            Hit() with
            {
                Headline = SampleSearch.Mark(SampleArticles.HostileHeadline, "script"),
                Outlet = "<b>Wire</b>",
                Byline = ["<img src=x>"],
                Section = "<u>World</u>",
                Passages = [new("comments", MarkedText.Plain("</span><script>x</script>"), 0, "<i>me</i>")],
            }
        );

        Assert.Empty(card.FindAll("script, b, img, u, i"));
        Assert.Equal(SampleArticles.HostileHeadline, card.Find("h2").TextContent);
        Assert.Equal("Comment by <i>me</i>", card.Find(".part").TextContent);
    }

    [Theory]
    [InlineData("2010-10-26", DatePrecision.Day, "26 October 2010")]
    [InlineData("2010-10", DatePrecision.Month, "October 2010")]
    [InlineData("2010", DatePrecision.Year, "2010 (day not known)")]
    [InlineData(null, DatePrecision.None, "no date")]
    public void Date_ByItsPrecision_SaysNoMoreThanIsKnown(
        string? value,
        DatePrecision precision,
        string words
    )
    {
        var card = RenderHit(Hit() with { Published = new(value, precision, DateSource.None, null) });

        Assert.Equal(words, card.Find(".date").TextContent);
        Assert.Equal(value, card.Find(".date").GetAttribute("datetime"));
    }

    [Fact]
    public void Passages_MoreThanThree_AreCutToTheBestThree()
    {
        string[] parts = ["body", "comments", "captions", "standfirst"];

        var card = RenderHit(
            Hit() with
            {
                Passages = [.. parts.Select(part => new Passage(part, MarkedText.Plain("x"), null, null))],
            }
        );

        Assert.Equal(
            ["Body", "Comment, no name", "Caption"],
            card.FindAll(".part").Select(part => part.TextContent)
        );
    }

    [Fact]
    public void Counts_OfParts_StandInOneLine()
    {
        var card = RenderHit(Hit() with { Matched = [new("body", 5), new("comments", 12)] });

        Assert.Equal("5 in body, 12 in comments", card.Find(".counts").TextContent);
    }

    [Fact]
    public void Counts_WhenBrowsing_SayTheComments()
    {
        var card = RenderHit(Hit() with { CommentCount = 1 });

        Assert.Equal("1 comment", card.Find(".counts").TextContent);
    }

    [Fact]
    public void Headline_MadeFromTheText_IsSaidToBe()
    {
        var made = RenderHit(Hit() with { HeadlineMade = true });
        var own = RenderHit(Hit());

        Assert.Contains("has no headline", made.Find(".made").TextContent, StringComparison.Ordinal);
        Assert.Empty(own.FindAll(".made"));
    }

    [Fact]
    public void Outlet_NotKnown_IsSaidToBe()
    {
        var card = RenderHit(Hit());

        Assert.Equal("Unknown outlet", card.Find(".outlet").TextContent);
    }

    [Fact]
    public void Language_OfTheText_IsToldWhereItIsKnown()
    {
        var french = RenderHit(Hit() with { Language = "fr" });
        var unknown = RenderHit(Hit() with { Language = "und" });

        Assert.Equal("fr", french.Find("h2").GetAttribute("lang"));
        Assert.False(unknown.Find("h2").HasAttribute("lang"));
    }

    private static SearchHit Hit() =>
        new()
        {
            Id = "a1",
            File = "a1.txt",
            Headline = MarkedText.Plain("Headline"),
            Published = ArticleDate.None,
            Language = "en",
            Score = 1,
        };

    private IRenderedComponent<HitCard> RenderHit(SearchHit hit) =>
        Render<HitCard>(parameters =>
            parameters
                .Add(p => p.Hit, hit)
                .Add(p => p.Request, new SearchRequest { Query = "trial", Page = 2 })
        );
}
