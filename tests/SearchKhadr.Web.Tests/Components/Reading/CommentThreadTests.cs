using Bunit;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Components.Reading;
using SearchKhadr.Web.Reading;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Components.Reading;

public sealed class CommentThreadTests : ComponentTest
{
    private static readonly Article Sample = SampleArticles.All[0];

    private static readonly ArticleAddress Address = new(
        "tribunal",
        new SearchRequest { Query = "tribunal" }
    );

    [Theory]
    [InlineData("ferryman", "comment-1", "comment-4")]
    [InlineData("WEEKS ferryman", "comment-4")]
    [InlineData("nobody wrote this")]
    [InlineData("  ", "comment-0", "comment-1", "comment-2", "comment-3", "comment-4")]
    public void Find_InComments_KeepsThoseWithEveryWordInTextOrName(string find, params string[] expected)
    {
        var thread = Show(Sample, Address with { Find = find.Trim() });

        Assert.Equal(expected, thread.FindAll("ol > li").Select(comment => comment.Id));
    }

    [Fact]
    public void Find_WhenSent_SaysHowManyAndTheWayBack()
    {
        var thread = Show(Sample, Address with { Find = "ferryman" });

        Assert.Equal("2 of 5 comments", thread.Find("[role=status]").TextContent);
        Assert.Equal("ferryman", thread.Find("#find-comments").GetAttribute("value"));
        Assert.Equal("/article/tribunal?q=tribunal#comments", thread.Find(".find a").GetAttribute("href"));
        Assert.Equal("sent", thread.Find("form").GetAttribute("data-comment-find"));
    }

    [Fact]
    public void Find_BeforeItIsSent_FiltersLiveAndKeepsTheSearch()
    {
        var thread = Show(Sample, Address with { OnlyHits = true });

        Assert.Equal("live", thread.Find("form").GetAttribute("data-comment-find"));
        Assert.Equal("", thread.Find("[role=status]").TextContent);
        Assert.Equal(
            [("q", "tribunal"), ("thread", "hits")],
            thread
                .FindAll("input[type=hidden]")
                .Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!))
        );
    }

    [Fact]
    public void Comment_WithRepliesVotesAndWrittenTime_SaysThem()
    {
        var article = Sample with
        {
            Comments =
            [
                new("A", Time: null, "Top.", Parent: null) { TimeText = "3 hours ago", Votes = 12 },
                new("B", Time: null, "Answer.", Parent: 0) { Votes = -1 },
                new("C", Time: null, "Another.", Parent: 0),
            ],
        };

        var thread = Show(article, Address);

        var first = thread.Find("#comment-0 .who").TextContent;
        Assert.Contains("3 hours ago", first, StringComparison.Ordinal);
        Assert.Contains("2 replies", first, StringComparison.Ordinal);
        Assert.Contains("12 votes", first, StringComparison.Ordinal);
        Assert.Contains("-1 vote", thread.Find("#comment-1 .who").TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "/article/tribunal?q=tribunal#comment-2",
            thread.Find("#comment-2 .number").GetAttribute("href")
        );
    }

    [Fact]
    public void Comments_WithoutAnyButAnnounced_SaySo()
    {
        var thread = Show(Sample with { Comments = [], AnnouncedComments = 9 }, Address);

        Assert.Equal("0 comments", thread.Find("h2").TextContent);
        Assert.Contains("9 comments", thread.Find(".announced").TextContent, StringComparison.Ordinal);
        Assert.Empty(thread.FindAll("form"));
    }

    [Fact]
    public void Article_WithNothingOfComments_HasNoSection()
    {
        var thread = Show(Sample with { Comments = [], AnnouncedComments = null }, Address);

        Assert.Empty(thread.FindAll("section"));
    }

    [Fact]
    public void Author_WithMarkupAndTurnedWriting_IsIsolatedCharacters()
    {
        var article = Sample with
        {
            Comments = [new("<b>\u202Eevil</b>", Time: null, "<script>alert(1)</script>", Parent: null)],
        };

        var thread = Show(article, Address);

        Assert.Equal("<b>\u202Eevil</b>", thread.Find("bdi.author").TextContent);
        Assert.Empty(thread.FindAll("b, script"));
    }

    private IRenderedComponent<CommentThread> Show(Article article, ArticleAddress address) =>
        Render<CommentThread>(parameters =>
            parameters.Add(
                p => p.Shown,
                new ShownArticle(new NumberedArticle(SampleSearch.ViewOf(article, "tribunal")), address)
            )
        );
}
