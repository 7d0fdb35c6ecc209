using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Tests.Html.Comments;

public sealed class CommentFinderTests
{
    private static readonly Comment First = new(
        "Old Hand",
        "2015-05-08T09:10",
        "Mine was later. Ask anyone.",
        null
    );
    private static readonly Comment Second = new(
        "tidewatcher",
        "2015-05-08T09:45",
        "Nobody asked, but thank you for saying it.",
        null
    );

    [Fact]
    public void Find_WordPressList_KeepsAuthorsTimesAndReplies()
    {
        var draft = Read(
            """
            <div id="comments"><h3>2 Responses to “Ferry late again”</h3><ol class="commentlist">
            <li class="comment even thread-even depth-1" id="comment-1"><div class="comment-author vcard"><cite class="fn">Old Hand</cite> <span class="says">says:</span></div>
            <div class="comment-meta"><a href="#c1">May 8, 2015 at 9:10 am</a></div><p>Mine was later. Ask anyone.</p><div class="reply"><a href="#">Reply</a></div>
            <ul class="children"><li class="comment odd alt depth-2" id="comment-2"><div class="comment-author vcard"><cite class="fn">tidewatcher</cite> <span class="says">says:</span></div>
            <div class="comment-meta"><a href="#c2">May 8, 2015 at 9:45 am</a></div><p>Nobody asked, but thank you for saying it.</p><div class="reply"><a href="#">Reply</a></div></li></ul></li></ol>
            <div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked.</p></div></div>
            """
        );

        Assert.Equal([First, Second with { Parent = 0 }], draft.Comments);
        Assert.Equal(2, draft.AnnouncedComments);
    }

    /// <summary>A vote that somebody wrote is what he says, though it looks like a counter.</summary>
    [Fact]
    public void Find_CommentsWithoutALetter_AreKept()
    {
        string[] said = ["+1", ":-)", "Mine was later. Ask anyone."];
        string[] names = ["Old Hand", "tidewatcher", "Ana Ruiz"];
        var items = string.Concat(
            said.Select(
                (text, i) =>
                    $"<li class='comment'><div class='comment-author'>{names[i]}</div><div class='comment-date'>May 8, 2015 at 9:1{i} am</div><div class='comment-text'><p>{text}</p></div></li>"
            )
        );

        var draft = Read($"<section class='comments'><h3>3 Comments</h3><ol>{items}</ol></section>");

        Assert.Equal(said, draft.Comments.Select(static comment => comment.Text));
    }

    [Fact]
    public void Find_CommentsWithTitles_KeepThemAsTheirFirstLine()
    {
        var draft = Read(
            """
            <div id="comments"><h3>2 Comments</h3>
            <div class="citem" id="comment_item_1"><div class="comment"><h5 class="comment_title"><a href="#">Mine was later. Ask anyone.</a></h5>
            <div class="cbody"><div class="sig"><p>Seen from the pier since the day it was built, and never once on time.</p></div></div>
            <p class="by">by <a href="/u/1" class="poster">Old Hand</a> on May 8, 2015 9:10 AM <a href="#">up</a> <a href="#">reply</a> <a href="#">actions</a></p></div></div>
            <div class="citem" id="comment_item_2"><div class="comment"><h5 class="comment_title"><a href="#">Nobody asked</a></h5>
            <div class="cbody"><p>Nobody asked, but thank you for saying it.</p></div>
            <p class="by">by <a href="/u/2" class="poster">tidewatcher</a> on May 8, 2015 9:45 AM <a href="#">up</a> <a href="#">reply</a> <a href="#">actions</a></p></div></div></div>
            """
        );

        Assert.Equal(["Old Hand", "tidewatcher"], draft.Comments.Select(static c => c.Author));
        Assert.StartsWith(
            "Mine was later. Ask anyone.\n\nSeen from the pier",
            draft.Comments[0].Text,
            StringComparison.Ordinal
        );
        Assert.Equal("Nobody asked, but thank you for saying it.", draft.Comments[1].Text);
    }

    [Fact]
    public void Find_BloggerDefinitionList_JoinsNameTextAndDate()
    {
        var draft = Read(
            """
            <div id="comments" class="comments"><h4>2 comments:</h4><dl id="comments-block" class="avatar-comment-indent">
            <dt class="comment-author" id="c1">Old Hand said...</dt><dd class="comment-body"><p>Mine was later. Ask anyone.</p></dd>
            <dd class="comment-footer"><span class="comment-timestamp"><a href="#c1">May 8, 2015 at 9:10 AM</a></span></dd>
            <dt class="comment-author" id="c2">tidewatcher said...</dt><dd class="comment-body"><p>Nobody asked, but thank you for saying it.</p></dd>
            <dd class="comment-footer"><span class="comment-timestamp"><a href="#c2">May 8, 2015 at 9:45 AM</a></span></dd></dl></div>
            """
        );

        Assert.Equal([First, Second], draft.Comments);
    }

    [Fact]
    public void Find_DisqusSavedRendered_ReadsTimesFromTitlesAndNestsChildren()
    {
        var draft = Read(
            """
            <div id="disqus_thread"><nav><span class="comment-count">2 Comments</span></nav><ul id="post-list" class="post-list">
            <li class="post" id="post-1"><div class="post-content"><header><span class="author"><a href="#">Old Hand</a></span> <a class="time-ago" title="2015-05-08T09:10">9 years ago</a></header>
            <div class="post-message"><p>Mine was later. Ask anyone.</p></div><footer><a>Reply</a></footer></div>
            <ul class="children"><li class="post" id="post-2"><div class="post-content"><header><span class="author"><a href="#">tidewatcher</a></span> <a class="time-ago" title="2015-05-08T09:45">9 years ago</a></header>
            <div class="post-message"><p>Nobody asked, but thank you for saying it.</p></div></div></li></ul></li></ul></div>
            """
        );

        Assert.Equal([First, Second with { Parent = 0 }], draft.Comments);
    }

    [Fact]
    public void Find_LinesBehindTheText_CloseEachComment()
    {
        var draft = Read(
            """
            <h3>Comments (2)</h3><p>Mine was later. Ask anyone.</p><p>Posted By: Old Hand | May 8, 2015 at 09:10 AM</p>
            <p>Nobody asked, but thank you for saying it.</p><p>Posted By: tidewatcher | May 8, 2015 at 09:45 AM</p>
            """
        );

        Assert.Equal([First, Second], draft.Comments);
        Assert.Equal(2, draft.AnnouncedComments);
    }

    [Fact]
    public void Find_Microdata_ReadsAuthorTimeAndText()
    {
        var draft = Read(
            """
            <section id="commentaires"><h2>2 commentaires</h2>
            <div itemscope itemtype="https://schema.org/Comment"><span itemprop="author"><span itemprop="name">Old Hand</span></span>
            <time itemprop="dateCreated" datetime="2015-05-08T09:10">9 h 10</time><div itemprop="text">Mine was later. Ask anyone.</div></div>
            <div itemscope itemtype="https://schema.org/Comment"><span itemprop="author"><span itemprop="name">tidewatcher</span></span>
            <time itemprop="dateCreated" datetime="2015-05-08T09:45">9 h 45</time><div itemprop="text">Nobody asked, but thank you for saying it.</div></div></section>
            """
        );

        Assert.Equal([First, Second], draft.Comments);
    }

    [Fact]
    public void Find_NameWithoutADate_IsStillAComment()
    {
        var draft = Read(
            """
            <h3>What people wrote</h3><div class="comment"><b>Old Hand</b> (on a postcard)<p>Mine was later. Ask anyone.</p></div>
            <div class="comment"><b>tidewatcher</b> (by telephone)<p>Nobody asked, but thank you for saying it.</p></div>
            """
        );

        Assert.Equal([First with { Time = null }, Second with { Time = null }], draft.Comments);
    }

    [Fact]
    public void Find_CommentWithSeveralParagraphs_JoinsThemWithAnEmptyLine()
    {
        var draft = Read(
            """
            <ol class="commentlist"><li class="comment"><cite class="fn">Old Hand</cite> <small>May 8, 2015 at 9:10 am</small>
            <p>Mine was later.</p><p>Ask anyone.</p></li></ol>
            """
        );

        Assert.Equal("Mine was later.\n\nAsk anyone.", Assert.Single(draft.Comments).Text);
    }

    [Fact]
    public void Find_PageWithoutComments_FindsNone()
    {
        var draft = Read("<p><a class='comments-link' href='#respond'>Leave a comment</a></p>");

        Assert.Empty(draft.Comments);
        Assert.Null(draft.AnnouncedComments);
    }

    private static PageDraft Read(string comments)
    {
        var draft = HtmlPages.Read(
            $"<body><div class='post'><h1>Ferry late again</h1>{HtmlPages.Body}</div>{comments}</body>"
        );
        Assert.Equal(3, draft.Paragraphs.Count);
        return draft with
        {
            Comments = [.. draft.Comments.Select(comment => comment with { TimeText = null })],
        };
    }

    [Fact]
    public void Find_CountBesideTheBylineOfAnArticle_DoesNotMakeTheArticleAComment()
    {
        var draft = HtmlPages.Read(
            $"""
            <body><p>The boats named here were chosen by the editors alone, who may have been given a herring for it now and then.</p>
            <article><header><h1>Ferry late again</h1><p class="byline">By Ana Ruiz on May 7, 2024</p><div class="meta"><a href="#c">7 Comments</a></div></header>
            <section><div class="offer"><span class="user-name">The ferry</span></div><div class="article-body">
            {HtmlPages.Body}{HtmlPages.Body}<div class="player"><span class="time">00:00:00</span></div></div></section></article></body>
            """
        );

        Assert.Empty(draft.Comments);
        Assert.Equal(7, draft.AnnouncedComments);
    }
}
