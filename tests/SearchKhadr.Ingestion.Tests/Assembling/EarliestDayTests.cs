using System.Globalization;
using SearchKhadr.Ingestion.Assembling;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Tests.Assembling;

public sealed class EarliestDayTests
{
    [Theory]
    [InlineData("The board met on 26 October 2010. It had met on 4 May 2009 too.", "2010-10-26")]
    [InlineData("He resigned in March 2010.", "2010-03-01")]
    [InlineData("It met on 4 May 2009. The next meeting will be held on 26 October 2010.", "2009-05-04")]
    [InlineData(
        "La commission a siégé le 4 mai 2009. Elle devrait conclure le 26 octobre 2010.",
        "2009-05-04"
    )]
    public void In_BodyThatTellsOfDays_IsTheLatestThatIsPast(string text, string day)
    {
        var draft = new PageDraft { Body = [new(text)] };

        var earliest = EarliestDay.In(draft, new DateParser(Day.Of2020));

        Assert.Equal(DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture), earliest?.Day);
    }

    [Theory]
    [InlineData("Nothing is dated here, in 2010 or else.")]
    [InlineData("Applications must be sent by 26 October 2010.")]
    public void In_BodyThatTellsOfNone_IsNull(string text)
    {
        var draft = new PageDraft { Body = [new(text)] };

        var earliest = EarliestDay.In(draft, new DateParser(Day.Of2020));

        Assert.Null(earliest);
    }
}
