using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Tests.Html.Comments;

/// <summary>What whole threads look like: what repeats in them, what stands around them, and what only looks like one.</summary>
public sealed class CommentThreadsTests
{
    [Fact]
    public void Find_LineThatEveryCommentHas_IsTheTemplatesInAnyLanguage()
    {
        var comments = Read(
            """
            <div id="comments"><h3>3 comments</h3>
            <div class="comment"><b class="author">Old Hand</b> <i>May 8, 2015 9:10 AM</i><p>Mine was later.</p><p><a href="#">Tuo viestin</a> 4 ystävää</p></div>
            <div class="comment"><b class="author">tidewatcher</b> <i>May 8, 2015 9:45 AM</i><p>Nobody asked.</p><p><a href="#">Tuo viestin</a> 0 ystävää</p></div>
            <div class="comment"><b class="author">Bo Lind</b> <i>May 9, 2015 7:02 AM</i><p>I did ask.</p><p><a href="#">Tuo viestin</a> 12 ystävää</p></div></div>
            """
        );

        Assert.Equal(["Mine was later.", "Nobody asked.", "I did ask."], comments.Select(static c => c.Text));
    }

    [Fact]
    public void Find_RepliesSetApartByAClass_AreCommentsOfTheirOwn()
    {
        var comments = Read(
            """
            <h3 id="comments">2 comments</h3><ol class="commentlist">
            <li class="visitor" id="comment-101"><cite>Old Hand</cite> wrote on May 8, 2015 at 9:10 am<p>Mine was later. Ask anyone.</p>
            <ul class="children"><li class="house" id="comment-102"><cite>The Harbour</cite> wrote on May 8, 2015 at 9:45 am<p>We have asked, and it was.</p></li></ul></li></ol>
            """
        );

        Assert.Equal(["Old Hand", "The Harbour"], comments.Select(static c => c.Author));
        Assert.Equal("Mine was later. Ask anyone.", comments[0].Text);
        Assert.Equal(0, comments[1].Parent);
    }

    [Fact]
    public void Find_ThreadShownByTimeAndByVotes_IsReadOnce()
    {
        const string First =
            "<li class='comment'><cite>Old Hand</cite> <i>May 8, 2015 9:10 AM</i><p>Mine was later. Ask anyone.</p></li>";
        const string Second =
            "<li class='comment'><cite>tidewatcher</cite> <i>May 8, 2015 9:45 AM</i><p>Nobody asked, but thank you.</p></li>";

        var comments = Read(
            $"<div id='comments'><ol class='newest'>{First}{Second}</ol><ol class='best'>{Second}{First}</ol></div>"
        );

        Assert.Equal(["Old Hand", "tidewatcher"], comments.Select(static c => c.Author));
    }

    [Fact]
    public void Find_FormBehindComments_IsNotRead()
    {
        var comments = Read(
            """
            <div id="comments"><h4>Comments</h4><p>Mine was later. Ask anyone.</p><p>Posted by: Old Hand | May 8, 2015 at 9:10 AM</p>
            <p>Nobody asked.</p><p>Posted by: tidewatcher | May 8, 2015 at 9:45 AM</p>
            <form><h3>Your turn</h3><p>To protect our readers we ask that you are known to us.</p><label>Screen name:</label> <input type="text"><input type="password">
            <p>By submitting this you agree to the rules of the harbour.</p></form></div>
            """
        );

        Assert.Equal(["Mine was later. Ask anyone.", "Nobody asked."], comments.Select(static c => c.Text));
    }

    [Fact]
    public void Find_NameTimeAndTextOfOneItem_ArePartedByTheirElements()
    {
        var comments = Read(
            """
            <div class="readercomments"><ul>
            <li><span class="small">Old Hand, Quay Street</span> <span class="small2">8/5/2015 5:49 PM</span> Mine was later. Ask anyone.</li>
            <li><span class="small">tidewatcher, Harbour</span> <span class="small2">8/5/2015 4:46 PM</span> nobody asked, but thank you</li></ul></div>
            """
        );

        Assert.Equal(
            ["Old Hand, Quay Street", "tidewatcher, Harbour"],
            comments.Select(static c => c.Author)
        );
        Assert.Equal(["8/5/2015 5:49 PM", "8/5/2015 4:46 PM"], comments.Select(static c => c.TimeText));
        Assert.Equal("nobody asked, but thank you", comments[1].Text);
    }

    [Fact]
    public void Find_TextsThatTakeTurnsWithNamesAndTowns_ArePartedThere()
    {
        var comments = Read(
            """
            <div class="comment-box"><p class="small text">Mine was later. Ask anyone.</p><p class="small grey">Old Hand, Quay Street</p>
            <p class="small text">Nobody asked, but thank you for saying it.</p><p class="small grey">tidewatcher, Harbour, Norfolk</p></div>
            """
        );

        Assert.Equal(
            ["Old Hand, Quay Street", "tidewatcher, Harbour, Norfolk"],
            comments.Select(static c => c.Author)
        );
        Assert.Equal("Mine was later. Ask anyone.", comments[0].Text);
    }

    [Fact]
    public void Find_ArticleInAnElementCalledComment_IsNoComment()
    {
        var paragraphs = string.Concat(Enumerable.Repeat(HtmlPages.Body, 3));

        var draft = HtmlPages.Read(
            $"<body><h1>Ferry late again</h1><div class='comment'><cite>Ana Ruiz</cite> <i>May 8, 2015</i>{paragraphs}</div></body>"
        );

        Assert.Empty(draft.Comments);
        Assert.Contains(
            draft.Paragraphs,
            static text => text.StartsWith("The harbour board", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Find_CommentThatOpensWithBy_KeepsItsSentence()
    {
        var comments = Read(
            """
            <ol class="commentlist"><li class="comment"><cite class="fn">Old Hand</cite> <small>May 8, 2015 at 9:10 am</small>
            <p>Written by the engineer himself? My regards to his bucket, then.</p></li>
            <li class="comment"><cite class="fn">tidewatcher</cite> <small>May 8, 2015 at 9:45 am</small><p>By the way, it was late again.</p></li></ol>
            """
        );

        Assert.Equal(
            [
                "Written by the engineer himself? My regards to his bucket, then.",
                "By the way, it was late again.",
            ],
            comments.Select(static c => c.Text)
        );
    }

    [Fact]
    public void Find_ListBesideTheArticle_GivesWayToItsOwnComments()
    {
        var list = string.Concat(
            Enumerable
                .Range(1, 9)
                .Select(static i =>
                    $"<li><a href='/{i}'>Another page of another reader, number {i}</a><div class='byline'>By: Reader{i} (Diary)</div></li>"
                )
        );

        var comments = Read(
            $"""
            <div class="the-comments"><div class="comment"><cite>Old Hand</cite><p>Mine was later. Ask anyone.</p></div></div>
            <div id="sidebar"><div class="comment-widget"><ul>{list}</ul></div></div>
            """
        );

        Assert.Equal(["Old Hand"], comments.Select(static c => c.Author));
    }

    [Theory]
    [InlineData("<div id='comments'><p>No comments yet. Be the first!</p></div>")]
    [InlineData(
        "<div id='comments'><p>Sort by newest</p><p>Comments are checked before they are shown.</p></div>"
    )]
    [InlineData(
        "<div id='comments'><ul><li>May 2015 (12)</li><li>April 2015 (9)</li><li>March 2015 (30)</li></ul></div>"
    )]
    [InlineData(
        "<div id='comments'><div class='comment'><p><b>Name *</b></p><p>Have your say now.</p></div></div>"
    )]
    [InlineData(
        "<div class='comments'><div class='comment-preview comment'><b>Your name</b><p>This is only a preview.</p></div></div>"
    )]
    public void Find_SectionWithoutAComment_FindsNone(string section)
    {
        var comments = Read(section);

        Assert.Empty(comments);
    }

    private static IReadOnlyList<Comment> Read(string comments) =>
        HtmlPages
            .Read($"<body><div class='post'><h1>Ferry late again</h1>{HtmlPages.Body}</div>{comments}</body>")
            .Comments;
}
