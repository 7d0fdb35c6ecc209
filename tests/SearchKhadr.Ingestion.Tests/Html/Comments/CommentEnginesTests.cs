using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Tests.Html.Comments;

/// <summary>The markup of comment engines as it stands in a page that was saved when drawn.</summary>
public sealed class CommentEnginesTests
{
    [Fact]
    public void Find_DisqusSavedWhenDrawn_KeepsAuthorsAgesAndVotes()
    {
        var comments = Read(
            """
            <div id="disqus_thread"><ul id="post-list" class="post-list">
            <li class="post" id="post-1"><div class="post-content"><header class="comment__header"><span class="post-byline"><span class="author publisher-anchor-color"><a href="#">Old Hand</a></span></span>
            <span class="post-meta"><a class="time-ago" title="Friday, May 8, 2015 9:10 AM">9 years ago</a></span></header>
            <div class="post-message"><p>Mine was later. Ask anyone.</p></div><footer class="comment__footer"><span class="vote-up"><span class="updatable count">4</span></span><span class="vote-down"><span class="updatable count">1</span></span></footer></div></li>
            <li class="post" id="post-2"><div class="post-content"><header class="comment__header"><span class="post-byline"><span class="author publisher-anchor-color"><a href="#">tidewatcher</a></span></span>
            <span class="post-meta"><a class="time-ago" title="Friday, May 8, 2015 9:45 AM">9 years ago</a></span></header>
            <div class="post-message"><p>Nobody asked, but thank you for saying it.</p></div></div></li></ul></div>
            """
        );

        Assert.Equal(["Old Hand", "tidewatcher"], comments.Select(comment => comment.Author));
        Assert.Equal("9 years ago", comments[0].TimeText);
        Assert.Equal("Mine was later. Ask anyone.", comments[0].Text);
        Assert.Equal([3, null], comments.Select(comment => comment.Votes));
    }

    [Fact]
    public void Find_CoralStream_KeepsAuthorsAndTexts()
    {
        var comments = Read(
            """
            <div id="coral-container"><div class="coral coral-stream">
            <div class="coral coral-comment"><span class="coral-username coral-comment-username">Old Hand</span><time datetime="2015-05-08T09:10:00Z">8 May</time><div class="coral-content coral-comment-content"><p>Mine was later. Ask anyone.</p></div><button>Reply</button></div>
            <div class="coral coral-comment"><span class="coral-username coral-comment-username">tidewatcher</span><time datetime="2015-05-08T09:45:00Z">8 May</time><div class="coral-content coral-comment-content"><p>Nobody asked, but thank you for saying it.</p></div><button>Reply</button></div>
            </div></div>
            """
        );

        Assert.Equal(["Old Hand", "tidewatcher"], comments.Select(comment => comment.Author));
        Assert.Equal(
            ["2015-05-08T09:10:00Z", "2015-05-08T09:45:00Z"],
            comments.Select(comment => comment.Time)
        );
    }

    [Fact]
    public void Find_ViafouraList_KeepsAuthorsAndTexts()
    {
        var comments = Read(
            """
            <div class="viafoura"><div class="vf-comments"><div class="vf-comment-container"><div class="vf-comment-header"><span class="vf-user-name">Old Hand</span> <span class="vf-date">8 May, 2015</span></div><div class="vf-comment-text"><p>Mine was later. Ask anyone.</p></div></div>
            <div class="vf-comment-container"><div class="vf-comment-header"><span class="vf-user-name">tidewatcher</span> <span class="vf-date">8 May, 2015</span></div><div class="vf-comment-text"><p>Nobody asked, but thank you for saying it.</p></div></div></div></div>
            """
        );

        Assert.Equal(["Old Hand", "tidewatcher"], comments.Select(comment => comment.Author));
        Assert.Equal(["8 May, 2015", "8 May, 2015"], comments.Select(comment => comment.TimeText));
    }

    [Fact]
    public void Find_LinesThatSayWhoAndWhen_AreCommentsWithoutAnElementOrAHeading()
    {
        var comments = Read(
            """
            <div class="b_box">Posted by: Old Hand, Quay Street on 9:35am Wed 9 Jan 08</div><div class="entry2">Mine was later. Ask anyone who was on the quay.</div>
            <div class="b_box">Posted by: tidewatcher, Harbour on 11:16am Wed 9 Jan 08</div><div class="entry2">Nobody asked, but thank you for saying it.</div>
            """
        );

        Assert.Equal(2, comments.Count);
        Assert.Equal("Nobody asked, but thank you for saying it.", comments[1].Text);
    }

    [Fact]
    public void Find_FormOfACommentSection_IsNoComment()
    {
        var comments = Read(
            """
            <div id="comments"><h3>Comments</h3><form><div class="field author">Your name:</div><div class="field author">Your e-mail:</div><div class="field author">Your comment:</div></form></div>
            """
        );

        Assert.Empty(comments);
    }

    [Fact]
    public void Find_ListOfPagesByTheirAuthors_IsNoThread()
    {
        var comments = Read(
            """
            <div class="box discussion"><div class="row2"><span class="author">Ana Ruiz</span> <a href="/1">The board resigns over the ferry and nobody is surprised</a></div>
            <div class="row2"><span class="author">Bo Lind</span> <a href="/2">Harbour dues to rise again in the spring, says the chair</a></div></div>
            """
        );

        Assert.Empty(comments);
    }

    private static IReadOnlyList<Comment> Read(string comments) =>
        HtmlPages
            .Read($"<body><div class='post'><h1>Ferry late again</h1>{HtmlPages.Body}</div>{comments}</body>")
            .Comments;
}
