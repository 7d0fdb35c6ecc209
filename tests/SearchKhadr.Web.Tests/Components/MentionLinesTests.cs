using Bunit;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Components.Searching;

namespace SearchKhadr.Web.Tests.Components;

public sealed class MentionLinesTests : ComponentTest
{
    [Fact]
    public void Mention_OfAnArticle_LeadsToItselfThere()
    {
        var lines = RenderLines(1, new Mention("body", "so the ", "ferry", " sails") { Number = 12 });

        Assert.Equal("/article/a?q=ferry&hit=12#hit-12", lines.Find("a").GetAttribute("href"));
        Assert.Equal("so the ferry sails", lines.Find("a").TextContent);
        Assert.Equal("so the ", lines.Find(".before").TextContent);
        Assert.Equal("ferry", lines.Find("mark").TextContent);
        Assert.Equal("Body", lines.Find(".part").TextContent);
    }

    [Fact]
    public void Mention_OfACommentByItself_LeadsToTheComment()
    {
        var mention = new Mention("comments", "", "ferry", "") { CommentIndex = 7, CommentAuthor = "Ann" };

        var lines = RenderLines(1, mention);

        Assert.Equal("/article/a?q=ferry&comment=7#comment-7", lines.Find("a").GetAttribute("href"));
        Assert.Empty(lines.FindAll(".part"));
    }

    [Fact]
    public void Mention_InACommentOfAnArticle_SaysWhoseItIs()
    {
        var mention = new Mention("comments", "", "ferry", "")
        {
            Number = 3,
            CommentIndex = 7,
            CommentAuthor = "Ann",
        };

        var lines = RenderLines(1, mention);

        Assert.Equal("Comment by Ann", lines.Find(".part").TextContent);
    }

    [Fact]
    public void Mentions_ThatWereCut_AreCountedBelow()
    {
        var lines = RenderLines(1042, new Mention("body", "", "ferry", "") { Number = 1 });

        Assert.Equal("1,041 more mentions in it", lines.Find(".rest a").TextContent);
    }

    [Fact]
    public void Text_FromAPage_IsNeverMarkup()
    {
        var lines = RenderLines(
            1,
            new Mention("comments", "</a><script>x</script>", "<b>", "<img src=x>")
            {
                CommentIndex = 0,
                CommentAuthor = "<i>me</i>",
            }
        );

        Assert.Empty(lines.FindAll("script, b, img, i"));
        Assert.Equal("</a><script>x</script><b><img src=x>", lines.Find("a").TextContent);
    }

    [Fact]
    public void View_OfMentions_IsALinkAndGoesBeforeTheHabit()
    {
        var request = new SearchRequest { Query = "ferry", Page = 3 };
        var table = new ResultsView(ResultsView.TableLayout, ResultsView.List.Columns);

        var before = Render<ViewForm>(form => form.Add(p => p.View, table).Add(p => p.Request, request));
        var after = Render<ViewForm>(form =>
            form.Add(p => p.View, table).Add(p => p.Request, request with { Mentions = true })
        );

        Assert.Equal("/?q=ferry&view=mentions", before.Find("a").GetAttribute("href"));
        Assert.False(before.Find("a").HasAttribute("aria-current"));
        Assert.Equal("true", after.Find("a").GetAttribute("aria-current"));
        Assert.Empty(after.FindAll("[aria-pressed=true]"));
        Assert.Empty(after.FindAll(".columns"));
    }

    private IRenderedComponent<MentionLines> RenderLines(int total, params Mention[] mentions) =>
        Render<MentionLines>(lines =>
            lines
                .Add(p => p.Mentions, mentions)
                .Add(p => p.Total, total)
                .Add(p => p.Href, "/article/a?q=ferry")
        );
}
