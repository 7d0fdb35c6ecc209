namespace SearchKhadr.Ingestion.Tests.Text;

public sealed class BoundedThreadTests
{
    private const string Menu = """
        The Quayside
        Home
        News
        Harbour
        Tide tables
        About
        Contact
        Search

        """;

    private const string Article = """
        Ferry late again
        By Mara Quill | September 12, 2012

        The ferry from the lower quay left forty minutes late on Tuesday for the third time this month, and the crowd that had waited in the rain was told nothing until it was gone.

        The harbour office said that a pump had failed in the night, that a part was on its way from the yard in Bremen, and that nobody could say when the timetable would hold again.

        """;

    private const string Side = """

        Name
        E-mail (will not be published)
        Popular posts
        The lock keeper's winter
        He has kept the lock for thirty years and says that this was the coldest of them all.
        A boat with no name
        Nobody on the quay can say who owns it, and nobody has asked the harbour office.
        Recent comments
        Ferry late again I waited an hour for it and would gladly wait another.
        The lock keeper's winter I remember the frost of that year as if it were today.
        Archives
        Imprint
        """;

    private const string Said = "It was never late in my day";

    /// <summary>A thread of one comment, as engines show it: what heads it, and what closes it.</summary>
    public static TheoryData<string, string> Threads =>
        new()
        {
            {
                "name, then time",
                $"""
                    1 comment to “Ferry late again”
                    Old Hand
                    September 14th, 2012 at 11:19 am
                    {Said}
                    Leave a Reply
                    Cancel
                    """
            },
            {
                "a number beside the name",
                $"""
                    1 Response to “Ferry late again”
                    Feed for this Entry Trackback Address
                    1 Old Hand
                    September 14th, 2012 at 11:19 am
                    {Said}
                    Related Posts
                    """
            },
            {
                "day and time on two lines",
                $"""
                    One comment Add your comment
                    Old Hand
                    September 14th, 2012
                    11:19 am
                    {Said}
                    Report this comment
                    Post a comment
                    """
            },
            {
                "signed below",
                $"""
                    Comments (1)
                    {Said}
                    Posted by Old Hand | September 14, 2012 11:19 AM
                    Leave a Comment
                    """
            },
            {
                "signed below, by day and name",
                $"""
                    Reader Comments (1)
                    {Said}
                    September 14, 2012 at 11:19 AM | Old Hand
                    Post a New Comment
                    """
            },
            {
                "signed below and not counted",
                $"""
                    Comments
                    You can follow this conversation by subscribing to the comment feed for this post.
                    {Said}
                    Posted by: Old Hand | September 14, 2012 at 11:19 AM
                    The comments to this entry are closed.
                    """
            },
            {
                "the time below",
                $"""
                    1 Gossips:
                    Old Hand said...
                    {Said}
                    14 September 2012 11:19
                    Post a Comment
                    """
            },
            {
                "all in one line",
                $"""
                    Post a Comment 1 Comments
                    Posted by Old Hand September 14, 2012 at 11:19 am
                    {Said}
                    Post a Comment
                    """
            },
            {
                "all in one line that ends with the verb",
                $"""
                    1 Comment
                    Old Hand on September 14th, 2012 at 11:19 am said:
                    {Said}
                    Leave a Comment
                    """
            },
        };

    [Fact]
    public void Read_HeadingThatOnlyItsCommentsProve_AnnouncesThem()
    {
        var draft = TextPages.Read(
            $"""
            {Menu}{Article}1 Gossips:
            Old Hand said...
            {Said}
            14 September 2012 11:19
            Post a Comment
            """
        );

        Assert.Equal(1, draft.AnnouncedComments);
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void Read_OneCommentBetweenItsHeadingAndTheForm_IsTheWholeThread(string layout, string thread)
    {
        var draft = TextPages.Read($"{Menu}{Article}{thread}{Side}");

        var comment = Assert.Single(draft.Comments);
        Assert.Equal(("Old Hand", Said), (comment.Author, comment.Text));
        Assert.True(comment.Time == "2012-09-14T11:19", $"{layout}: {comment.Time}");
        Assert.Equal(2, draft.Paragraphs.Count);
    }

    /// <summary>The headline in quotes, or a number, tells of comments in languages whose words are not all known.</summary>
    [Theory]
    [InlineData(
        "Un pensiero su “Ferry late again”",
        "Old Hand",
        "14 settembre 2012 alle 11:19",
        "Rispondi Annulla risposta"
    )]
    [InlineData(
        "1 commento:",
        "Old Hand ha detto...",
        "14 settembre 2012 alle ore 11:19",
        "Posta un commento"
    )]
    [InlineData(
        "Ein Gedanke zu „Ferry late again“",
        "Old Hand sagt:",
        "14. September 2012 um 11:19 Uhr",
        "Schreibe einen Kommentar"
    )]
    [InlineData(
        "“Ferry late again” bejegyzéshez 1 hozzászólás",
        "Old Hand szerint:",
        "2012-09-14 - 11:19",
        "Vélemény, hozzászólás?"
    )]
    [InlineData(
        "Un comentariu la „Ferry late again”",
        "Old Hand spune:",
        "14 septembrie 2012 la 11:19",
        "Lasă un răspuns"
    )]
    [InlineData(
        "Один комментарий на “Ferry late again”",
        "Old Hand:",
        "14.09.2012 в 11:19",
        "Добавить комментарий"
    )]
    [InlineData(
        "“Ferry late again”: 1 коментар",
        "Old Hand коментує:",
        "14.09.2012 о 11:19",
        "Залишити коментар"
    )]
    [InlineData(
        "1 σκέψη στο “Ferry late again”",
        "Ο/Η Old Hand λέει:",
        "14 Σεπτεμβρίου 2012 στο 11:19",
        "Αφήστε μια απάντηση"
    )]
    [InlineData(
        "“Ferry late again”에 대한 1개의 생각",
        "Old Hand",
        "2012년 9월 14일 11:19 오전",
        "댓글 남기기"
    )]
    [InlineData(
        "En reaktion på ”Ferry late again”",
        "Old Hand skriver:",
        "14 september, 2012 kl. 11:19",
        "Lämna ett svar"
    )]
    [InlineData(
        "1 kommentti artikkeliin ”Ferry late again”",
        "Old Hand sanoo:",
        "14.9.2012 klo 11:19",
        "Vastaa Peruuta vastaus"
    )]
    public void Read_OneCommentInAnotherLanguage_IsTheWholeThread(
        string heading,
        string name,
        string time,
        string form
    )
    {
        var thread = heading.EndsWith(':')
            ? $"{heading}\n{name}\n{Said}\n{time}\n{form}"
            : $"{heading}\n{name}\n{time}\n{Said}\n{form}";

        var comment = Assert.Single(TextPages.Read($"{Menu}{Article}{thread}{Side}").Comments);

        Assert.Equal(("Old Hand", "2012-09-14T11:19", Said), (comment.Author, comment.Time, comment.Text));
    }

    [Fact]
    public void Read_HeadlineInQuotesInAnAnswer_OpensNoThread()
    {
        var draft = TextPages.Read(
            $"""
            {Menu}{Article}2 comments
            Old Hand said:
            September 13, 2012 at 10:30 am
            He wrote “Ferry late again”
            tidewatcher said:
            September 14, 2012 at 11:19 am
            So he did.
            Leave a comment
            {Side}
            """
        );

        Assert.Equal(["Old Hand", "tidewatcher"], draft.Comments.Select(static c => c.Author));
    }

    [Fact]
    public void Read_NumberedNamesAsManyAsAreCounted_HeadComments()
    {
        var draft = TextPages.Read(
            $"""
            {Menu}{Article}3 Comments, Comment or Ping
            1. Al
            If the office fails, your ticket is lost with it, and nobody will tell you so.
            2. tidewatcher
            Really? There are people who still buy one on the quay?
            3. Goldberg
            I agree with Al.
            Reply to “Ferry late again”
            {Side}
            """
        );

        Assert.Equal(["Al", "tidewatcher", "Goldberg"], draft.Comments.Select(static c => c.Author));
        Assert.Equal("I agree with Al.", draft.Comments[2].Text);
    }

    [Fact]
    public void Read_NumberAboveTheArticleAndHeadingBelow_LeavesTheBodyOut()
    {
        var draft = TextPages.Read(
            $"""
            {Menu}4 comments
            {Article}Comments
            Display:
            Ask anyone who stood on the quay that morning.
            by Old Hand on Sep 13, 2012 10:19 AM EDT reply actions
            Nobody asked.
            by tidewatcher on Sep 13, 2012 10:21 AM EDT up reply actions
            Thank you for saying it.
            by Old Hand on Sep 13, 2012 10:23 AM EDT up reply actions
            The timetable is a poem by now.
            by Mary on Sep 13, 2012 10:38 AM EDT up reply actions
            Log in or register to post a comment
            {Side}
            """
        );

        Assert.Equal(
            ["Old Hand", "tidewatcher", "Old Hand", "Mary"],
            draft.Comments.Select(static c => c.Author)
        );
        Assert.DoesNotContain("pump", draft.Comments[0].Text, StringComparison.Ordinal);
        Assert.Equal(2, draft.Paragraphs.Count);
    }

    [Fact]
    public void Read_ArticleBetweenItsCountOfCommentsAndTheForm_IsNoComment()
    {
        var draft = TextPages.Read($"{Menu}1 comment\n{Article}Leave a comment\n{Side}");

        Assert.Empty(draft.Comments);
        Assert.Equal(2, draft.Paragraphs.Count);
    }

    [Fact]
    public void Read_TeasersUnderAHeadingOfCommentsThatDidNotLoad_AreNone()
    {
        var draft = TextPages.Read(
            $"""
            {Menu}{Article}Comments
            Loading
            The lock keeper's winter was the coldest of them all, he says
            by Mara Quill on September 11, 2012
            A boat with no name
            by Bo Lund
            Sign up for the weekly letter of the quay
            You must be logged in to post a comment.
            {Side}
            """
        );

        Assert.Empty(draft.Comments);
    }
}
