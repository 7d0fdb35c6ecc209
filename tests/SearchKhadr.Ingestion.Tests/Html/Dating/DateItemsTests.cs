using SearchKhadr.Ingestion.Html.Dating;

namespace SearchKhadr.Ingestion.Tests.Html.Dating;

public sealed class DateItemsTests
{
    [Fact]
    public void Of_ThreeDaysInElementsThatAreDressedAlike_AreInAListAndAnotherIsNot()
    {
        DateClue[] clues =
        [
            Clue("2015-05-07", ClueKind.NamedNear, "p.dateline"),
            Clue("2015-05-08", ClueKind.NamedFar, "span.date"),
            Clue("2015-05-09", ClueKind.TimeFar, "span.date"),
            Clue("2015-05-10", ClueKind.TimeFar, "span.date"),
        ];

        var items = DateItems.Of(clues);

        Assert.Equal([0, 1, 1, 1], items.Select(static item => item.Features["in a list"]));
    }

    [Fact]
    public void Of_DayOfAListThatALineOfItsOwnGivesToo_IsNotOnlyInTheList()
    {
        DateClue[] clues =
        [
            Clue("2015-05-08", ClueKind.NamedNear, "p.dateline"),
            Clue("2015-05-08", ClueKind.NamedFar, "span.date"),
            Clue("2015-05-09", ClueKind.NamedFar, "span.date"),
            Clue("2015-05-10", ClueKind.NamedFar, "span.date"),
        ];

        var items = DateItems.Of(clues);

        Assert.Equal([0, 1, 1], items.Select(static item => item.Features["in a list"]));
    }

    private static DateClue Clue(string day, ClueKind kind, string evidence) =>
        new(HtmlPages.Dates.Find(day)!, kind, evidence);
}
