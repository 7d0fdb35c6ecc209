using SearchKhadr.Ingestion.Html.Comments;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Tests.Html.Comments;

public sealed class CommentVotesTests
{
    [Theory]
    [InlineData("<span class='vote-up'>4</span><span class='vote-down'>1</span>", 3)]
    [InlineData("<span class='vote-count'>+12</span>", 12)]
    [InlineData("<span class='vote-count'>−2</span>", -2)]
    [InlineData("<span class='like-count'>7 likes</span>", 7)]
    [InlineData("<span class='vote-down'>5</span>", -5)]
    [InlineData("<span class='vote-up'>顶(8)</span>", 8)]
    [InlineData("<span class='likes'>A 4 personas les gusta</span><span class='likes'>4 personas</span>", 4)]
    [InlineData("<i class='up'>+</i><span>6</span><i class='down'>−</i>", 6)]
    [InlineData(
        "<b class='score dislikes'>11 points</b><b class='score'>12 points</b><b class='score likes'>13 points</b>",
        12
    )]
    [InlineData("<span class='votes'>Likes <span class='like-count'>3</span></span>", 3)]
    public void Find_NumberInAnElementNamedForVotes_IsVotesForLessVotesAgainst(string markup, int votes)
    {
        var page = Parse(markup);

        var found = CommentVotes.Find(page, page.Nodes);

        Assert.Equal(votes, found);
    }

    [Theory]
    [InlineData("<span class='vote-up'>Like</span>")]
    [InlineData("<span class='count'>4</span>")]
    [InlineData("<span class='vote-count'>4 of 9 readers agreed with it</span>")]
    public void Find_WithoutANumberOfVotes_IsNull(string markup)
    {
        var page = Parse(markup);

        var found = CommentVotes.Find(page, page.Nodes);

        Assert.Null(found);
    }

    private static PageTree Parse(string markup) =>
        PageTree.Parse($"<body><div class='comment'><p>Mine was later.</p><div>{markup}</div></div></body>");
}
