using System.Globalization;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Components.Searching;

namespace SearchKhadr.Web.Tests.Components;

public sealed class AxisMarkTests
{
    [Theory]
    [InlineData(2002, 2019, "2005 2010 2015")]
    [InlineData(2002, 2006, "2003 2004 2005")]
    [InlineData(1890, 2020, "1920 1940 1960 1980 2000")]
    [InlineData(2010, 2010, "")]
    [InlineData(2010, 2011, "")]
    public void Years_BetweenTheEnds_AreMarkedAsFarApartAsTheyNeed(int first, int last, string labels)
    {
        var bars = Enumerable.Range(first, last - first + 1).Select(Year);

        var marks = AxisMark.Of([.. bars.Select(Bar)]);

        Assert.Equal(labels, string.Join(' ', marks.Select(mark => mark.Label)));
    }

    [Fact]
    public void Mark_OfAYear_StandsBelowTheMiddleOfItsBar()
    {
        var marks = AxisMark.Of([.. Enumerable.Range(2001, 5).Select(Year).Select(Bar)]);

        Assert.Equal(["30%", "50%", "70%"], marks.Select(mark => mark.XText));
    }

    [Fact]
    public void Months_OfSeveralYears_AreMarkedWhereAYearBegins()
    {
        var months =
            from year in Enumerable.Range(2009, 4)
            from month in Enumerable.Range(1, 12)
            select string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");

        var mark = Assert.Single(AxisMark.Of([.. months.Select(Bar)]));

        Assert.Equal("2011", mark.Label);
    }

    [Fact]
    public void Days_AreNotMarked()
    {
        Assert.Empty(AxisMark.Of([Bar("2010-01-31"), Bar("2010-02-01"), Bar("2010-02-02")]));
    }

    private static DateBar Bar(string value) => new(value, 1, 0, Selected: false);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
