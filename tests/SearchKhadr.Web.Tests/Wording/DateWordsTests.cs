using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Tests.Wording;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2010-10-26T19:41:00", "26 October 2010, 19:41")]
    [InlineData("2010-10-26T19:41:00-04:00", "26 October 2010, 19:41")]
    [InlineData("2010-10-26", "26 October 2010")]
    [InlineData("three days ago", "three days ago")]
    public void Time_OfAComment_IsSaidInTheZoneItWasWrittenIn(string time, string words)
    {
        Assert.Equal(words, DateWords.OfTime(time));
    }

    [Theory]
    [InlineData("2010", "2010")]
    [InlineData("2010-09", "September 2010")]
    [InlineData("nonsense", "nonsense")]
    public void Bar_InWords_IsAYearOrAMonth(string value, string words)
    {
        Assert.Equal(words, DateWords.OfBar(value));
    }

    [Fact]
    public void Source_OfADate_HasWordsUnlessThereIsNone()
    {
        var silent = Enum.GetValues<DateSource>().Where(source => DateWords.Where(source) is null);

        Assert.Equal([DateSource.None], silent);
    }
}
