namespace SearchKhadr.Ingestion.Tests.Text;

/// <summary>What blog engines and comment services put right above a thread, as it is copied with the page.</summary>
public sealed class EngineBoxTests
{
    private const string Article = """
        The Quayside
        Home
        News
        Harbour
        Tide tables
        Contact

        Ferry late again
        By Mara Quill | September 12, 2012

        The ferry from the lower quay left forty minutes late on Tuesday for the third time this month, and the crowd that had waited in the rain was told nothing until it was gone.

        The harbour office said that a pump had failed in the night, that a part was on its way from the yard in Bremen, and that nobody could say when the timetable would hold again.

        """;

    private const string Said = "It was never late in my day";

    /// <summary>The box of a blog plugin: a title, a day and the category of other posts, right above the thread.</summary>
    [Fact]
    public void Read_OtherPostsWithTheirDaysAboveTheThread_AreNoComments()
    {
        var draft = TextPages.Read(
            $"""
            {Article}Related
            Dredging delayed
            March 3, 2012
            In "Local"
            Harbour opens again
            June 7, 2011
            In "Local"
            The old pier
            May 2, 2010
            With 3 comments
            2 thoughts on “Ferry late again”
            Ann Pike says:
            September 14, 2012 at 8:00 am
            About time, I nearly lost a hat there last winter.
            Reply
            Old Hand says:
            September 14, 2012 at 11:19 am
            {Said}
            Reply
            Leave a Reply
            """
        );

        Assert.Equal(["Ann Pike", "Old Hand"], draft.Comments.Select(static comment => comment.Author));
    }

    /// <summary>What an engine asks for before the first comment is nobody's name.</summary>
    [Fact]
    public void Read_ThreadBelowALoginOfItsEngine_HasEachTextUnderItsAuthor()
    {
        var draft = TextPages.Read(
            $"""
            {Article}42 Comments
            The Quayside
            Login
            Recommend 3
            Sort by Best
            Join the discussion…
            LOG IN WITH
            OR SIGN UP WITH DISQUS ?
            Name
            Avatar
            Ann Pike • 5 years ago
            About time, I nearly lost a hat there last winter.
            12
            •
            Reply
            •
            Share ›
            Avatar
            Old Hand • 5 years ago
            {Said}. Who signed off on the pump?
            4
            •
            Reply
            •
            Share ›
            Avatar
            Guest • 5 years ago
            This comment was deleted.
            •
            Reply
            •
            Share ›
            Load more comments
            Subscribe
            """
        );

        Assert.Equal(
            [
                ("Ann Pike", "About time, I nearly lost a hat there last winter."),
                ("Old Hand", $"{Said}. Who signed off on the pump?"),
            ],
            draft.Comments.Select(static comment => (comment.Author!, comment.Text))
        );
    }
}
