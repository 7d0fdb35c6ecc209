using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Tests.Text;

public sealed class CommentTemplateTests
{
    private const string Article = """
        Ferry late again

        The ferry from the lower quay left forty minutes late on Tuesday for the third time this month, and the crowd that had waited in the rain was told nothing until it was gone.

        The harbour office said that a pump had failed in the night, that a part was on its way from the yard in Bremen, and that nobody could say when the timetable would hold again.


        """;

    /// <summary>Threads as they are copied out of a browser, by the engine that drew them.</summary>
    public static TheoryData<string, string> Threads =>
        new()
        {
            {
                "a forum with figures about its members",
                """
                    Old Hand
                    Well-known member
                    Joined
                    Mar 3, 2007
                    Messages
                    1,204
                    May 28, 2015
                    Share
                    #1
                    Mine was later than yours. Ask anyone who stood on the quay that morning.
                    Reply
                    tidewatcher
                    New member
                    Joined
                    Jan 9, 2015
                    Messages
                    3
                    May 28, 2015
                    Share
                    #2
                    Nobody asked, but thank you for saying it.
                    Reply
                    Mary of the Lock
                    Well-known member
                    Joined
                    Aug 1, 2011
                    Messages
                    88
                    May 29, 2015
                    Share
                    #3
                    The timetable is a poem by now. I read it to my grandchildren.
                    Reply
                    """
            },
            {
                "a subject over each, and buttons in a language that no list has",
                """
                    Comments
                    Re: Ferry late again
                    Old Hand, 28/05/2015
                    Mine was later than yours. Ask anyone who stood on the quay that morning.
                    jibu · pendekeza
                    Re: Ferry late again
                    tidewatcher, 28/05/2015
                    Nobody asked, but thank you for saying it.
                    jibu · pendekeza
                    Re: Ferry late again
                    Mary of the Lock, 29/05/2015
                    The timetable is a poem by now. I read it to my grandchildren.
                    jibu · pendekeza
                    """
            },
            {
                "the author two lines above the time, a town between",
                """
                    3 comments
                    Old Hand
                    Quay Street, CA
                    #1 May 28, 2015
                    Mine was later than yours. Ask anyone who stood on the quay that morning.
                    Reply » | Report Abuse Judge it!
                    tidewatcher
                    Quay Street, CA
                    #2 May 28, 2015
                    Nobody asked, but thank you for saying it.
                    Reply » | Report Abuse Judge it!
                    Mary of the Lock
                    Quay Street, CA
                    #3 May 29, 2015
                    The timetable is a poem by now. I read it to my grandchildren.
                    Reply » | Report Abuse Judge it!
                    About us
                    Contact
                    Terms of use
                    """
            },
            {
                "the time above the author",
                """
                    3 Comments
                    May 28, 2015
                    Old Hand
                    Mine was later than yours. Ask anyone who stood on the quay that morning.
                    Reply
                    May 28, 2015
                    tidewatcher
                    Nobody asked, but thank you for saying it.
                    Reply
                    May 29, 2015
                    Mary of the Lock
                    The timetable is a poem by now. I read it to my grandchildren.
                    Reply
                    """
            },
            {
                "a title that is how the comment begins",
                """
                    Comments
                    Mine was later
                    Submitted by Old Hand (not verified) on Thu, 05/28/2015 - 09:10.
                    Mine was later than yours. Ask anyone who stood on the quay that morning.
                    reply
                    Nobody asked, but
                    Submitted by tidewatcher (not verified) on Thu, 05/28/2015 - 09:45.
                    Nobody asked, but thank you for saying it.
                    reply
                    The timetable is
                    Submitted by Mary of the Lock (not verified) on Fri, 05/29/2015 - 19:02.
                    The timetable is a poem by now. I read it to my grandchildren.
                    reply
                    """
            },
        };

    [Theory]
    [MemberData(nameof(Threads))]
    public void Read_ThreadOfOneMake_GivesAuthorDayAndTextOfEach(string make, string thread)
    {
        var draft = TextPages.Read(Article + thread);

        Assert.NotEmpty(make);
        Assert.Equal(
            [
                "Old Hand | 2015-05-28 | Mine was later than yours. Ask anyone who stood on the quay that morning.",
                "tidewatcher | 2015-05-28 | Nobody asked, but thank you for saying it.",
                "Mary of the Lock | 2015-05-29 | The timetable is a poem by now. I read it to my grandchildren.",
            ],
            draft.Comments.Select(Line)
        );
        Assert.Equal(2, draft.Body.Count);
        Assert.Empty(draft.Byline);
    }

    [Fact]
    public void Read_AuthorsOfOtherPages_AreNoThread()
    {
        var draft = TextPages.Read(
            Article
                + """
                Related stories
                Old pumps and new
                Ana Ruiz
                May 2, 2015
                The yard that built them
                Jan Brandt
                May 4, 2015
                A night on the lower quay
                Mia Holm
                May 9, 2015
                """
        );

        Assert.Empty(draft.Comments);
    }

    private static string Line(Comment comment) =>
        $"{comment.Author} | {comment.Time?[..10]} | {comment.Text}";
}
