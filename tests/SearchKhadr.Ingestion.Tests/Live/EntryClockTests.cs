using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Live;

namespace SearchKhadr.Ingestion.Tests.Live;

public sealed class EntryClockTests
{
    [Fact]
    public void EntriesOf_ParagraphsThatOpenWithTimes_AreEntriesInTheOrderOfThePage()
    {
        string[] body =
        [
            "The jury has been out since Monday.",
            "4.10pm: They are back.",
            "3.55pm BST: A note was passed to the judge, and nobody would say what stood in it.",
            "It was blue.",
            "11.20am: Coffee was brought in.",
            "9.02am: The doors are open.",
        ];

        var entries = EntryClock.EntriesOf(body);

        LiveEntry[] expected =
        [
            new(1, "16:10", "4.10pm"),
            new(2, "15:55", "3.55pm BST"),
            new(4, "11:20", "11.20am"),
            new(5, "09:02", "9.02am"),
        ];
        Assert.Equal(expected, entries);
    }

    [Theory]
    [InlineData(
        "12:30 was when it ended.",
        "9:15 was when it began.",
        "14:00 was lunch.",
        "8:05 was breakfast.",
        "13:10 it rained.",
        "7:00 it shone."
    )]
    [InlineData(
        "10.5 million came.",
        "11.2 million left.",
        "12.9 million stayed.",
        "13.1 million slept.",
        "1.",
        "2."
    )]
    [InlineData(
        "10:00 Doors open.",
        "11:00 Doors close.",
        "A sentence.",
        "Another.",
        "A third.",
        "A fourth."
    )]
    public void EntriesOf_TextThatOnlyNamesTimes_IsNoLiveBlog(params string[] body)
    {
        var entries = EntryClock.EntriesOf(body);

        Assert.Empty(entries);
    }
}
