using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Tests.Html.MainContent;

public sealed class EmbeddedPostsTests
{
    private const string Post = "The ferry is not late. The timetable is early, and has been for nine weeks.";

    private const string Embedded = $"""
        <div class="social-media-embed"><blockquote class="twitter-tweet"><p>{Post}</p>
        &mdash; Quay Ferries (@quayferries) <a href="https://social.example/quay/1">May 7, 2024</a></blockquote></div>
        """;

    [Fact]
    public void Read_PostInAnArticle_IsAQuoteInItsPlace()
    {
        var draft = HtmlPages.Read(
            $"<body><article class='story'><h1>Ferry late again</h1><div class='article-body'>{HtmlPages.Body}{Embedded}"
                + $"<p>The board thanked the company for its answer, and asked for a newer timetable all the same.</p></div></article></body>"
        );

        var post = draft.Body.Single(block => block.Text == Post);
        Assert.Equal(BlockKind.Quote, post.Kind);
        Assert.Equal(3, draft.Paragraphs.ToList().IndexOf(Post));
    }

    [Fact]
    public void Read_PostsBesideAnArticle_AreNoPartOfIt()
    {
        var draft = HtmlPages.Read(
            $"<body><div><h1>Ferry late again</h1><div class='article-body'>{HtmlPages.Body}</div></div>"
                + $"<div class='related'><h3>What others post</h3>{Embedded}{Embedded}</div></body>"
        );

        Assert.DoesNotContain(Post, draft.Paragraphs);
    }
}
