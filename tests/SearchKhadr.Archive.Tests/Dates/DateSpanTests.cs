using SearchKhadr.Archive.Dates;
using SearchKhadr.Archive.Querying;
using SearchKhadr.Archive.Wording;

namespace SearchKhadr.Archive.Tests.Dates;

public sealed class DateSpanTests
{
    [Theory]
    [InlineData("2010", 20100101, 20101231)]
    [InlineData("2010-02", 20100201, 20100228)]
    [InlineData("2008-02-29", 20080229, 20080229)]
    [InlineData("2009-02..2010-12", 20090201, 20101231)]
    [InlineData("2009..", 20090101, 99991231)]
    [InlineData("..2010", 0, 20101231)]
    [InlineData("2010-2-3..2010-2-4", 20100203, 20100204)]
    public void TryParse_ADateOrASpan_HoldsItsDays(string text, long first, long last)
    {
        var isDate = DateSpan.TryParse(text, out var span);

        Assert.True(isDate);
        Assert.Equal((first, last), (span.FirstNumber, span.LastNumber));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("2010-13")]
    [InlineData("2010-02-30")]
    [InlineData("10")]
    [InlineData("yesterday")]
    [InlineData("2010...2011")]
    [InlineData("0000")]
    [InlineData("２０１０")]
    public void TryParse_NoDateOfTheCalendar_SaysSo(string text)
    {
        var isDate = DateSpan.TryParse(text, out _);

        Assert.False(isDate);
    }

    [Theory]
    [InlineData("2010", "2010")]
    [InlineData("2009..2010", "2009 to 2010")]
    [InlineData("2009-02..", "from 2009-02")]
    [InlineData("..2010-10-26", "until 2010-10-26")]
    public void Describe_ASpan_ReadsAsAPersonWouldSayIt(string text, string expected)
    {
        var isDate = DateSpan.TryParse(text, out var span);

        Assert.True(isDate);
        Assert.Equal(expected, EnglishWords.Instance.Of(QueryWords.Of(span)));
    }

    [Fact]
    public void Reversed_ASpanThatEndsBeforeItBegins_Begins()
    {
        var isDate = DateSpan.TryParse("2012..2009", out var span);

        var turned = span.Reversed();

        Assert.True(isDate && span.IsReversed);
        Assert.Equal((20090101, 20121231), (turned.FirstNumber, turned.LastNumber));
    }
}
