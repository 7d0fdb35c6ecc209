using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Tests.Text;

/// <summary>Lines that look like comments, and are other articles' headlines or the page's own.</summary>
public sealed class CommentDoubtsTests
{
    private const string Article = """
        The Quayside
        Home
        News
        Harbour
        Tides
        About
        Contact
        Search

        Ferry late again
        By Mara Quill | September 12, 2012

        The ferry from the lower quay left forty minutes late on Tuesday for the third time this month, and the crowd that had waited in the rain was told nothing until it was gone.

        The harbour office said that a pump had failed in the night, that a part was on its way from the yard in Bremen, and that nobody could say when the timetable would hold again.

        """;

    public static TheoryData<string, string> Lists =>
        new()
        {
            {
                "who wrote it and when, above",
                """

                    By Jon Fells 30 Aug 2012, 12:54pm
                    The best raincoats of the year, tried in the rain
                    By Jon Fells 30 Aug 2012, 11:34am
                    The best lanterns for evenings on deck, tried and tested
                    By Ida Wren 25 Aug 2012, 10:53am
                    The best kettles for a small galley
                    """
            },
            {
                "a section and when, above",
                """

                    Harbour
                    11 September 2012 at 17:46
                    A history rewritten by bulldozer: the old mole is gone
                    Tides
                    11 September 2012 at 05:30
                    How far the spring flood reached, and whom it surprised
                    Harbour
                    10 September 2012 at 13:10
                    What the divers saw below the third pier
                    """
            },
            {
                "a headline and what follows it",
                """

                    Ida Wren
                    September 9, 2012 5:31 pm
                    Bream market moves to the upper quay

                    The stalls will stand between the crane and the customs house from Monday on, the market's master says.

                    Jon Fells
                    September 8, 2012 6:02 pm
                    Lighthouse opens on Sundays

                    Visitors may climb the stairs from ten to four as long as the wind stays below force six, says the keeper.
                    """
            },
        };

    [Theory]
    [MemberData(nameof(Lists))]
    public void Lists_OfOtherArticles_AreNoThread(string what, string list)
    {
        _ = what;

        Assert.Empty(TextPages.Read(Article + list).Comments);
    }

    [Fact]
    public void Comments_AsManyAsCounted_StayHoweverShort()
    {
        Comment[] comments = [Says("Ana Ruiz", "Buckwheat"), Says("tidewatcher", "sounds good")];

        Assert.False(new CommentDoubts(comments, 2).Exist);
        Assert.True(new CommentDoubts(comments, null).Exist);
    }

    [Fact]
    public void Comments_OfNobody_AreDoubtedWithoutAHeading()
    {
        Comment[] comments = [new(null, null, "I look forward to the autumn timetable.", null)];

        Assert.True(new CommentDoubts(comments, null).Exist);
        Assert.False(new CommentDoubts(comments, null) { IsHeaded = true }.Exist);
    }

    [Fact]
    public void Comments_ThatSayASentenceBelowAName_AreNotDoubted()
    {
        Comment[] comments =
        [
            Says("Ana Ruiz", "We waited too.\n\nAll of us"),
            Says("tidewatcher", "Me too :)"),
        ];

        Assert.False(new CommentDoubts(comments, null).Exist);
    }

    private static Comment Says(string author, string text) => new(author, "2012-09-13T08:00", text, null);
}
