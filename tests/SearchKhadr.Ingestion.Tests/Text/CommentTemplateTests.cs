using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Tests.Text;

public sealed class CommentTemplateTests
{
    private const string Article = """
        Ferry late again

        The ferry from the lower quay left forty minutes late on Tuesday for the third time this month, and the crowd that had waited in the rain was told nothing until it was gone.

        The harbour office said that a pump had failed in the night, that a part was on its way from the yard in Bremen, and that nobody could say when the timetable would hold again.


        """;

    private static readonly (string Name, string Day, string Text)[] Said =
    [
        (
            "Old Hand",
            "2015-05-28",
            "Mine was later than yours. Ask anyone who stood on the quay that morning."
        ),
        ("tidewatcher", "2015-05-28", "Nobody asked, but thank you for saying it."),
        ("Mary of the Lock", "2015-05-29", "The timetable is a poem by now. I read it to my grandchildren."),
    ];

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

        Assert.True(Said.Select(Line).SequenceEqual(draft.Comments.Select(Line)), make);
        Assert.Equal(2, draft.Body.Count);
        Assert.Empty(draft.Byline);
    }

    [Theory]
    [InlineData(
        "Comments 3",
        "{name} 23 Fans 09:10 AM on {m}/{d}/2015|{text}|Reply Favorite Flag as abusive"
    )]
    [InlineData("Comments", "#{n}{name}|Members|Posted {d} May 2015 - 09:10 AM|{text}|Back to top")]
    [InlineData("Comments", "{n}. {title}|{name} {d}.05.2015, 09:10 Uhr|{text}")]
    [InlineData("3 comments", "{initial}|{name}|New member|May {d}, 2015|{text}|Reply")]
    [InlineData("3 comments", "{name}, Upper Quay, United Kingdom, {d} May 2015|{text}|Click to rate")]
    [InlineData("3 comments", "Comment from: {name} [Visitor]|{text}|{m}/{d}/15 @ 09:10")]
    [InlineData("3 Comments", "{name} said:|{text}|May {d}, 2015 9:10 AM - Reply")]
    [InlineData("댓글|3", "{name}|{text}|2015.{m}.{d}. 09:10신고|답글0")]
    [InlineData("Comments:", "{text}|{name} - Email - Homepage - {m}.{d}.15 - 9:10 am - #")]
    [InlineData("コメント", "{title}|{text}|2015-{m}-{d} 09:10 ｜ {name} ｜ URL [ 編集 ]")]
    [InlineData("Discussion", "{name} {m}/{d}/15 09:10am|{text}|2Reply")]
    [InlineData("3 comments", "٣٤ نجوم|{name}|{d}.05.2015 09:10|{text}|Reply")]
    public void Read_WhatEnginesWriteBesideNames_IsLeftOut(string heading, string comment)
    {
        var thread = Said.Select(
            (said, i) =>
                comment
                    .Replace("{n}", $"{i + 1}", StringComparison.Ordinal)
                    .Replace("{initial}", said.Name[..1].ToUpperInvariant(), StringComparison.Ordinal)
                    .Replace("{name}", said.Name, StringComparison.Ordinal)
                    .Replace("{title}", string.Join(' ', said.Text.Split(' ')[..3]), StringComparison.Ordinal)
                    .Replace("{text}", said.Text, StringComparison.Ordinal)
                    .Replace("{m}", said.Day[5..7], StringComparison.Ordinal)
                    .Replace("{d}", said.Day[8..], StringComparison.Ordinal)
        );

        var draft = TextPages.Read(Article + string.Join('\n', thread.Prepend(heading)).Replace('|', '\n'));

        Assert.Equal(Said.Select(Line), draft.Comments.Select(Line));
        Assert.Equal(2, draft.Body.Count);
    }

    [Fact]
    public void Read_TwoNamesWithTheDayBeforeALabel_GivesTheNames()
    {
        var thread = Said.Take(2)
            .Select(static said => $"{said.Name} May {said.Day[8..]}, 2015 [Visitor]\n{said.Text}\nReply");

        var draft = TextPages.Read(Article + "2 comments\n" + string.Join('\n', thread));

        Assert.Equal(Said.Take(2).Select(Line), draft.Comments.Select(Line));
    }

    [Fact]
    public void Read_PostsWithADayAndAName_AreNoThreadBelowTheArticle()
    {
        var draft = TextPages.Read(
            Article
                + """
                Connect
                Community Join our harbour group
                May 2, 2015
                Boats
                Old pumps and new
                Ana Ruiz
                Repair Manager
                May 4, 2015
                Boats
                The yard that built them
                Jan Brandt
                Product Manager
                May 9, 2015
                """
        );

        Assert.Empty(draft.Comments);
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

    private static string Line((string Name, string Day, string Text) said) =>
        $"{said.Name} | {said.Day} | {said.Text}";

    private static string Line(Comment comment) =>
        $"{comment.Author} | {comment.Time?[..10]} | {comment.Text}";
}
