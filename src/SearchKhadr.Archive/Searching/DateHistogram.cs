using System.Globalization;
using SearchKhadr.Archive.Dates;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>Counts the dates of a set of articles.</summary>
internal sealed class DateHistogram
{
    // A histogram of more bars says nothing; it is a sign of a date that is none.
    private const int MaxEmptyYears = 200;

    private readonly SortedDictionary<int, (int All, int YearOnly)> _years = [];
    private readonly SortedDictionary<int, int> _months = [];
    private int _undated;

    private DateHistogram() { }

    /// <summary>Bars by year, or by month when the request keeps dates of a single year.</summary>
    public static DateFacet Of(
        IndexReader reader,
        DocSet docs,
        SearchPlan plan,
        CancellationToken cancellation
    )
    {
        var histogram = new DateHistogram();
        foreach (var leaf in reader.Leaves)
        {
            cancellation.ThrowIfCancellationRequested();
            histogram.Count(leaf, docs);
        }
        var span = plan.Span;
        int? year =
            span.From is { } from && span.To is { } to && from.First.Year == to.Last.Year
                ? from.First.Year
                : null;
        return new DateFacet(
            year is null ? "year" : "month",
            year is null ? histogram.Years(span) : histogram.Months(year.Value, span),
            histogram._undated,
            plan.Request.Undated
        )
        {
            YearOnlyCount = year is null ? 0 : histogram._years.GetValueOrDefault(year.Value).YearOnly,
        };
    }

    private void Count(LeafContext leaf, DocSet docs)
    {
        if (docs.Of(leaf) is not { } set)
            return;
        var first = leaf.Reader.NumericDocValues(FieldNames.PublishedFirst);
        var last = leaf.Reader.NumericDocValues(FieldNames.PublishedLast);
        for (var doc = set.NextSetBit(0); doc >= 0; doc = set.NextSetBit(doc + 1))
        {
            if (first is null || last is null || !first.AdvanceExact(doc) || !last.AdvanceExact(doc))
                _undated++;
            else
                Count((int)first.LongValue, (int)last.LongValue);
        }
    }

    // As numbers, days are yyyymmdd: their hundreds are months.
    private void Count(int first, int last)
    {
        var year = first / 10_000;
        var isYearOnly = first / 100 != last / 100;
        var (all, yearOnly) = _years.GetValueOrDefault(year);
        _years[year] = (all + 1, yearOnly + (isYearOnly ? 1 : 0));
        if (!isYearOnly)
            _months[first / 100] = _months.GetValueOrDefault(first / 100) + 1;
    }

    private List<DateBar> Years(DateSpan span)
    {
        var bars = new List<DateBar>();
        var next = int.MaxValue;
        foreach (var (year, (all, yearOnly)) in _years)
        {
            if (year - (long)next <= MaxEmptyYears)
            {
                for (; next < year; next++)
                    bars.Add(Bar(YearText(next), 0, 0, span));
            }
            bars.Add(Bar(YearText(year), all, yearOnly, span));
            next = year + 1;
        }
        return bars;
    }

    private List<DateBar> Months(int year, DateSpan span)
    {
        var months = _months.Keys.Where(month => month / 100 == year).ToArray();
        if (months.Length == 0)
            return [];
        return
        [
            .. Enumerable
                .Range(months[0], months[^1] - months[0] + 1)
                .Select(month =>
                    Bar(
                        string.Create(CultureInfo.InvariantCulture, $"{YearText(year)}-{month % 100:00}"),
                        _months.GetValueOrDefault(month),
                        0,
                        span
                    )
                ),
        ];
    }

    private static DateBar Bar(string value, int count, int yearOnly, DateSpan span)
    {
        var isSelected =
            !span.IsOpen
            && PartialDate.TryParse(value, out var bar)
            && PartialDate.ToNumber(bar.First) >= span.FirstNumber
            && PartialDate.ToNumber(bar.Last) <= span.LastNumber;
        return new DateBar(value, count, yearOnly, isSelected);
    }

    private static string YearText(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
