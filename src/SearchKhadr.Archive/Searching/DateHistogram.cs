using SearchKhadr.Archive.Dates;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>Draws up the bars of the dates of what matches.</summary>
internal sealed class DateHistogram
{
    // More bars than this say nothing, and a longer gap is the sign of a date that is none.
    private const int MostBars = 1000;
    private const int LongestGap = 200;

    // How many bars of a width are taken in at a glance; from the narrowest.
    private static readonly (DateUnit Unit, int Bars)[] Widths =
    [
        (DateUnit.Day, 62),
        (DateUnit.Month, 36),
        (DateUnit.Year, 60),
    ];

    private readonly DateSpan _span;
    private readonly DateUnit _unit;
    private readonly SpanBars _matches;
    private readonly IReadOnlyList<int> _ends;

    private DateHistogram(DateSpan span, DateUnit unit, DayCounts matches)
    {
        _span = span;
        _unit = unit;
        _matches = new SpanBars(unit, matches);
        // A choice of days or months is looked at closely; one of years stands among the others.
        _ends = unit > DateUnit.Year && !span.IsOpen ? Zoomed() : _matches.Ends;
    }

    // Bars narrower than a year are worth it where most dates are known so well, and more than one bar comes of it.
    private bool SaysMore => _matches.IsMostlyExact && (!_span.IsOpen || _ends.Count > 1);

    private int Gap => _unit > DateUnit.Year ? int.MaxValue : LongestGap;

    /// <summary>The dates of a set.</summary>
    /// <param name="index">The index.</param>
    /// <param name="docs">What matches when no dates are selected.</param>
    /// <param name="plan">The request.</param>
    /// <param name="cancellation">Gives up.</param>
    public static DateFacet Of(OpenIndex index, DocSet docs, SearchPlan plan, CancellationToken cancellation)
    {
        var matches = DayCounts.Of(index, docs, plan.Kind, cancellation);
        return Choose(plan.Request.Bars, plan.Span, matches)
            .ToFacet(matches, index.DaysOf(plan.Kind), plan.Request);
    }

    /// <summary>The dates of nothing.</summary>
    public static DateFacet Nothing(SearchRequest request) =>
        new(EnumNames.Of(DateUnit.Year), [], 0, request.Undated) { NotBeforeSelected = request.NotBefore };

    // The narrowest that is not too many bars: of those asked for and wider ones, or of all at a glance.
    private static DateHistogram Choose(DateUnit asked, DateSpan span, DayCounts matches)
    {
        foreach (var (unit, bars) in Widths)
        {
            if (asked != DateUnit.Automatic && unit > asked)
                continue;
            var histogram = new DateHistogram(span, unit, matches);
            if (asked == DateUnit.Automatic && unit > DateUnit.Year && !histogram.SaysMore)
                continue;
            if (histogram.CountBars() <= (asked == DateUnit.Automatic ? bars : MostBars))
                return histogram;
        }
        return new DateHistogram(span, DateUnit.Decade, matches);
    }

    // An end that nobody chose is where the matches end.
    private int[] Zoomed()
    {
        int? first = _span.From is { } from ? DateUnits.NumberOf(_unit, from.First) : null;
        int? last = _span.To is { } to ? DateUnits.NumberOf(_unit, to.Last) : null;
        var matches = _matches.Ends.Where(end => !(end < first) && !(end > last)).ToArray();
        if (matches.Length == 0 && (first is null || last is null))
            return [];
        var ends = matches.AsEnumerable();
        if (first is { } earliest)
            ends = ends.Prepend(earliest);
        if (last is { } latest)
            ends = ends.Append(latest);
        return [.. ends.Distinct()];
    }

    private long CountBars()
    {
        long count = Math.Min(1, _ends.Count);
        for (var i = 1; i < _ends.Count; i++)
        {
            var step = (long)_ends[i] - _ends[i - 1];
            count += step <= Gap ? step : 1;
        }
        return count;
    }

    private IEnumerable<int> Numbers()
    {
        for (var i = 0; i < _ends.Count; i++)
        {
            var isFilled = i > 0 && (long)_ends[i] - _ends[i - 1] <= Gap;
            for (var number = isFilled ? _ends[i - 1] + 1 : _ends[i]; number <= _ends[i]; number++)
                yield return number;
        }
    }

    private DateFacet ToFacet(DayCounts matches, DayCounts held, SearchRequest request)
    {
        var all = new SpanBars(_unit, held);
        DateBar[] bars = [.. Numbers().Select(number => Bar(number, all.Within(number).All))];
        var (first, last) = _ends.Count == 0 ? (0, -1) : (_ends[0], _ends[^1]);
        return new DateFacet(EnumNames.Of(_unit), bars, matches.Undated, request.Undated)
        {
            YearOnlyCount = _matches.Wider(isYear: true, first, last),
            MonthOnlyCount = _matches.Wider(isYear: false, first, last),
            NotBeforeCount = matches.NotBefore,
            NotBeforeSelected = request.NotBefore,
        };
    }

    private DateBar Bar(int number, int held)
    {
        var (count, yearOnly) = _matches.Within(number);
        var first = DateUnits.First(_unit, number);
        var last = DateUnits.Last(_unit, number);
        return new DateBar(DateUnits.Name(_unit, number), count, yearOnly, IsSelected(first, last))
        {
            From = DateUnits.Text(_unit, first),
            To = DateUnits.Text(_unit, last),
            Held = held,
            Spread = _matches.Spread(number),
        };
    }

    private bool IsSelected(DateOnly first, DateOnly last) =>
        !_span.IsOpen
        && PartialDate.ToNumber(first) >= _span.FirstNumber
        && PartialDate.ToNumber(last) <= _span.LastNumber;
}
