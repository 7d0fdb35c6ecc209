using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Tests.Searching;

public sealed class DateHistogramTests
{
    [Theory]
    [InlineData(null, null, "year", "2004..2012")]
    [InlineData("2011", null, "month", "2011-01..2012-02")]
    [InlineData("2011-12", null, "month", "2011-12..2012-02")]
    [InlineData(null, "2004-03", "day", "2004-03-10..2004-03-31")]
    [InlineData("2011", "2011", "month", "2011-01..2011-12")]
    public void Bars_OfARangeWithOneEnd_AreAsNarrowAsItAsks(
        string? from,
        string? to,
        string unit,
        string ends
    )
    {
        using var archive = new SmallArchive(
            Of("2004-03-10"),
            Of("2004-03-12"),
            Of("2011-06-01"),
            Of("2012-02-29")
        );

        var dates = Dates(archive, new SearchRequest { From = from, To = to });

        Assert.Equal(unit, dates.Unit);
        Assert.Equal(ends, $"{dates.Bars[0].Value}..{dates.Bars[^1].Value}");
    }

    [Theory]
    [InlineData("day", "2011-06-01", "2011-07-15")]
    [InlineData("month", "2011-06-01", "2012-08-15")]
    [InlineData("year", "2011-06-01", "2011-06-01")]
    [InlineData("year", "2011", "2011-06-01", "2012")]
    public void Bars_OfResultsCloseTogether_AreNarrowByThemselves(string unit, params string[] days)
    {
        using var archive = new SmallArchive(days.Select(Of));

        Assert.Equal(unit, Dates(archive, new SearchRequest()).Unit);
    }

    [Fact]
    public void Bars_OfARangeWithoutEndWhereNothingIs_AreNone()
    {
        using var archive = new SmallArchive(Of("2004-03-10"));

        Assert.Empty(Dates(archive, new SearchRequest { From = "2011", Bars = DateUnit.Month }).Bars);
    }

    private static int _count;

    private static Article Of(string date) =>
        Samples.Bare($"{Interlocked.Increment(ref _count)}.txt") with
        {
            Published = new(
                date,
                date.Length == 4 ? DatePrecision.Year : DatePrecision.Day,
                DateSource.Metadata,
                date
            ),
        };

    private static DateFacet Dates(SmallArchive archive, SearchRequest request) =>
        archive.Service.Facets(request, TestContext.Current.CancellationToken).Dates;
}
