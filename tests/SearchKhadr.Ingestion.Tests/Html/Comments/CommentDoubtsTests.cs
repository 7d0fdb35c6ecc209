using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Tests.Html.Comments;

/// <summary>What is laid out as a thread and is none, beside the thread that looks nearly the same.</summary>
public sealed class CommentDoubtsTests
{
    [Theory]
    [InlineData(
        "pages by their authors",
        """
            <div class="foot"><p>Comments</p></div><div class="more">
            <div class="t"><h4><a href="/pier">The pier is closed for the winter</a></h4><p>by Ana Ruiz on May 8, 2015</p></div>
            <div class="t"><h4><a href="/dues">Harbour dues to rise in the spring</a></h4><p>by Bo Lind on May 7, 2015</p></div>
            <div class="t"><h4><a href="/buoy">A buoy comes home by itself</a></h4><p>by Ana Ruiz on May 6, 2015</p></div></div>
            """
    )]
    [InlineData(
        "related pages",
        """
            <div class="foot"><p>Comments</p></div><div class="related-articles">
            <div class="t"><div>The pier is closed for the winter.</div><span>By Ana Ruiz May 8, 2015</span></div>
            <div class="t"><div>Harbour dues to rise in the spring.</div><span>By Bo Lind May 7, 2015</span></div></div>
            """
    )]
    [InlineData(
        "who wrote the article",
        """
            <div class="foot"><p>Discussion</p></div><div class="writerBox"><div class="name">Ana Ruiz, Quay Street</div>
            <p>Ana Ruiz came to the paper in 2001. She writes about ferries and has a bucket of her own.</p></div>
            """
    )]
    [InlineData(
        "what was said last elsewhere",
        """
            <div class="latestComments"><h3>New</h3><ul class="commentList">
            <li class="quick-latest-comment"><h4><a href="/pier#c7">The pier</a> <span class="commentDate">2 months, 1 week ago</span></h4><p>One has to see that the</p></li>
            <li class="quick-latest-comment"><h4><a href="/dues#c4">The dues</a> <span class="commentDate">3 months ago</span></h4><p>Hello Bo, I would</p></li></ul></div>
            """
    )]
    [InlineData(
        "fields to fill in",
        """
            <div id="comments"><div class="portlet"><div class="field name-subject"><label for="s">Subject</label><input id="s" type="text"></div>
            <div class="hint">Your words about this article</div></div></div>
            """
    )]
    public void Find_LaidOutLikeAThread_IsNone(string what, string html) =>
        Assert.True(Read(html).Count == 0, what);

    [Fact]
    public void Find_ArticleUnderALineThatSaysNoComments_StaysTheBody()
    {
        var page = HtmlPages.Read(
            $"""
            <body><div class="p"><h1>Ferry late again</h1><div class="m">24 October 2018</div><h6>No comments</h6>{HtmlPages.Body}{HtmlPages.Body}</div>
            <div class="a"><h5><a href="/pier">The pier is closed</a></h5><p>May 27, 2020</p></div>
            <div class="a"><h5><a href="/dues">Dues to rise</a></h5><p>February 5, 2020</p></div></body>
            """
        );

        Assert.Empty(page.Comments);
        Assert.Contains(
            page.Paragraphs,
            text => text.StartsWith("The harbour board met", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Find_LineAboutTheArticleAboveItsText_IsNoComment()
    {
        var page = HtmlPages.Read(
            $"""
            <body><h1>Ferry late again</h1><div class="comment-bar"><span class="author">Wire Desk</span> <time datetime="2015-05-08">May 8, 2015</time><div>Small</div><div>Large</div></div>
            <div class="post">{HtmlPages.Body}{HtmlPages.Body}{HtmlPages.Body}</div></body>
            """
        );

        Assert.Empty(page.Comments);
    }

    [Fact]
    public void Find_TextUnderALineThatCountsItsComments_StaysTheBody()
    {
        var page = HtmlPages.Read(
            $"""
            <body><h1>Ferry late again</h1><ul><li>Ana Ruiz</li><li>May 8, 2015</li><li>2 Comments</li></ul>
            <div class="entry-content"><div class="part">{HtmlPages.Body}{HtmlPages.Body}<p>Posted by Ana Ruiz on May 9, 2015 at 3:00 pm</p></div>
            <div class="part">{HtmlPages.Body}{HtmlPages.Body}<p>Ana Ruiz on May 9, 2015 at 3:00 pm</p></div></div></body>
            """
        );

        Assert.Empty(page.Comments);
        Assert.StartsWith("The harbour board met", page.Paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Find_ArticleInAnElementCalledACommentAboveItsThread_StaysTheBody()
    {
        var page = HtmlPages.Read(
            $"""
            <body><h1>Ferry late again</h1><div class="commentOnSelection"><div>{HtmlPages.Body}{HtmlPages.Body}</div></div>
            <div id="comments"><div class="comment" id="c1"><span class="author">tidewatcher</span> <time datetime="2015-05-08">May 8, 2015</time><p>Nobody asked, but thank you for saying it.</p></div>
            <div class="comment" id="c2"><span class="author">Old Hand</span> <time datetime="2015-05-09">May 9, 2015</time><p>Mine was later. Ask anyone.</p></div></div></body>
            """
        );

        Assert.Equal(["tidewatcher", "Old Hand"], page.Comments.Select(comment => comment.Author));
        Assert.StartsWith("The harbour board met", page.Paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Find_TimesUnderAPlainHeading_AreAThread()
    {
        var comments = Read(
            """
            <div class="foot"><p>Comments</p></div><div class="more">
            <div class="t"><p>Mine was later. Ask anyone.</p><p>by Old Hand on May 8, 2015</p></div>
            <div class="t"><p>Nobody asked, but thank you.</p><p>by tidewatcher on May 9, 2015</p></div></div>
            """
        );

        Assert.Equal(["Old Hand", "tidewatcher"], comments.Select(comment => comment.Author));
    }

    [Fact]
    public void Find_OneCommentInAWidgetNamedByItsPlace_IsKept()
    {
        var comments = Read(
            """
            <div class="widget2 top-comment1"><div class="comments" id="comments"><h4>1 comment:</h4><ol><li class="comment"><cite class="user">tidewatcher</cite>
            <span class="datetime">May 10, 2017 4:14:00 PM</span><p class="comment-content">Nobody asked, but thank you for saying it.</p></li></ol></div></div>
            """
        );

        Assert.Equal("tidewatcher", Assert.Single(comments).Author);
    }

    [Fact]
    public void Find_LinkToLogInBesideTheTime_IsNoName()
    {
        var comments = Read(
            """
            <ul class="commentlist"><li class="comment"><p><a href="/u/1">tidewatcher</a></p><small>18.10.2019, 16:18 <a class="comment-reply-login" href="/in">Zum Antworten anmelden</a> <a href="#">Zitieren</a></small><div class="text">Nobody asked, but thank you for saying it.</div></li>
            <li class="comment"><p><a href="/u/2">Old Hand</a></p><small>18.10.2019, 16:31 <a class="comment-reply-login" href="/in">Zum Antworten anmelden</a> <a href="#">Zitieren</a></small><div class="text">Mine was later. Ask anyone.</div></li></ul>
            """
        );

        Assert.Equal(["tidewatcher", "Old Hand"], comments.Select(comment => comment.Author));
    }

    [Fact]
    public void Find_NameOfWhatIsCommentedOn_IsNotTheAuthor()
    {
        var comments = Read(
            """
            <ul class="comments"><li class="comment-item"><time datetime="2019-07-17T20:09:45Z">Le 17 juillet à 22:09</time><span class="reviewer vcard">, par Horace</span>
            <span class="item">À propos de <a class="url fn" href="/ferry">Ferry late again</a></span><div class="comment-content"><p>Nobody asked, but thank you for saying it.</p></div></li>
            <li class="comment-item"><time datetime="2019-07-18T08:00:00Z">Le 18 juillet à 10:00</time><span class="reviewer vcard">, par Ana</span>
            <span class="item">À propos de <a class="url fn" href="/ferry">Ferry late again</a></span><div class="comment-content"><p>Mine was later. Ask anyone.</p></div></li></ul>
            """
        );

        Assert.Equal(["Horace", "Ana"], comments.Select(comment => comment.Author));
    }

    private static IReadOnlyList<Comment> Read(string comments) =>
        HtmlPages
            .Read($"<body><div class='post'><h1>Ferry late again</h1>{HtmlPages.Body}</div>{comments}</body>")
            .Comments;
}
