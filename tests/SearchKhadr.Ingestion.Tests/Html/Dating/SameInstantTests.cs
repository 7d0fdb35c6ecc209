using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Dating;

namespace SearchKhadr.Ingestion.Tests.Html.Dating;

public sealed class SameInstantTests
{
    [Theory]
    [InlineData("22:41", "2015-05-07")] // four hours behind
    [InlineData("23:11", "2015-05-07")] // two hours and a half behind: Newfoundland's summer
    [InlineData("22:07", "2015-05-08")] // no zone is 274 minutes from UTC
    [InlineData("17:56", "2015-05-08")] // nor eight hours and three quarters behind it
    [InlineData("11:41", "2015-05-08")] // nor fifteen hours
    public void Agree_TimeOnThePagesClock_MovesTheDayOnlyWhereItIsOneInstant(string local, string expected)
    {
        var agreed = SameInstant.Agree([
            Clue("2015-05-08", "02:41:00Z", ClueKind.LinkedPublished, block: -1),
            Clue("2015-05-07", local, ClueKind.LineNear, block: 3),
        ]);

        Assert.Equal(expected, agreed[0].Reading.Value);
    }

    [Fact]
    public void Agree_TimeOfAnotherStoryFarFromTheArticle_MovesNothing()
    {
        var agreed = SameInstant.Agree([
            Clue("2015-05-08", "02:41:00Z", ClueKind.LinkedPublished, block: -1),
            Clue("2015-05-07", "22:41", ClueKind.TimeFar, block: 40),
        ]);

        Assert.Equal("2015-05-08", agreed[0].Reading.Value);
    }

    private static DateClue Clue(string day, string time, ClueKind kind, int block) =>
        new(new DateReading(day, day, DatePrecision.Day, time, 0), kind, "", block);
}
