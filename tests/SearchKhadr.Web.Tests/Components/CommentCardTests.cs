using Bunit;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Components.Searching;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Components;

public sealed class CommentCardTests : ComponentTest
{
    [Fact]
    public void Comment_Found_SaysWhoWhenToWhomAndWhere()
    {
        var card = RenderHit(Hit());

        Assert.Equal("Mil1ion", card.Find("h2").TextContent);
        Assert.Equal("/article/a1?q=trial&comment=3#comment-3", card.Find("h2 a").GetAttribute("href"));
        Assert.Equal("26 October 2010, 19:41", card.Find("time").TextContent);
        Assert.Equal("in reply to Frank", card.Find(".reply").TextContent);
        Assert.Contains("on The trial opens", card.Find(".on").TextContent, StringComparison.Ordinal);
        Assert.Equal("trial", card.Find("mark").TextContent);
    }

    [Fact]
    public void Comment_OfNobodyAtNoTime_SaysSo()
    {
        var card = RenderHit(
            Hit() with
            {
                Author = null,
                Time = null,
                TimeText = "yesterday",
                ReplyTo = null,
            }
        );

        Assert.Equal("No name", card.Find("h2").TextContent);
        Assert.Equal("yesterday", card.Find("time").TextContent);
        Assert.Empty(card.FindAll(".reply"));
    }

    [Fact]
    public void Comment_OfMarkup_IsCharacters()
    {
        var card = RenderHit(
            Hit() with
            {
                Author = "<b>x</b>",
                Passages = [MarkedText.Plain("<img src=x>")],
            }
        );

        Assert.Empty(card.FindAll("b, img"));
    }

    private static CommentHit Hit() =>
        new()
        {
            ArticleId = "a1",
            Index = 3,
            Author = "Mil1ion",
            Time = "2010-10-26T19:41:00",
            ReplyTo = 1,
            ReplyToAuthor = "Frank",
            Headline = "The trial opens",
            Outlet = "Pier",
            Published = new ArticleDate("2010-10-26", DatePrecision.Day, DateSource.Visible, null),
            Passages = [SampleSearch.Mark("The trial was long", "trial")],
            Hits = 1,
        };

    private IRenderedComponent<CommentCard> RenderHit(CommentHit hit) =>
        Render<CommentCard>(parameters =>
            parameters.Add(p => p.Hit, hit).Add(p => p.Request, new SearchRequest { Query = "trial" })
        );
}
