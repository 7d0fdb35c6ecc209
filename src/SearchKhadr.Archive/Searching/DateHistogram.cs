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

    private DateHistogram(DateSpan span, DateUnit unit, DayCounts matches)
    {
        _span = span;
        _unit = unit;
        _matches = new SpanBars(unit, matches);
    }

    // A choice of days or months is looked at closely; one of years stands among the others.
    private bool IsZoomed =>
        _unit is DateUnit.Month or DateUnit.Day && _span is { From: not null, To: not null };

    private IReadOnlyList<int> Ends =>
        IsZoomed
            ?
            [
                DateUnits.NumberOf(_unit, _span.From!.Value.First),
                DateUnits.NumberOf(_unit, _span.To!.Value.Last),
            ]
            : _matches.Ends;

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
            // Days and months by themselves are for a range that somebody chose.
            if (
                asked == DateUnit.Automatic
                && unit > DateUnit.Year
                && span is not { From: not null, To: not null }
            )
                continue;
            var histogram = new DateHistogram(span, unit, matches);
            if (histogram.CountBars() <= (asked == DateUnit.Automatic ? bars : MostBars))
                return histogram;
        }
        return new DateHistogram(span, DateUnit.Decade, matches);
    }

    private long CountBars()
    {
        long count = Math.Min(1, Ends.Count);
        for (var i = 1; i < Ends.Count; i++)
        {
            var step = (long)Ends[i] - Ends[i - 1];
            count += step <= Gap ? step : 1;
        }
        return count;
    }

    private IEnumerable<int> Numbers()
    {
        for (var i = 0; i < Ends.Count; i++)
        {
            var isFilled = i > 0 && (long)Ends[i] - Ends[i - 1] <= Gap;
            for (var number = isFilled ? Ends[i - 1] + 1 : Ends[i]; number <= Ends[i]; number++)
                yield return number;
        }
    }

    private DateFacet ToFacet(DayCounts matches, DayCounts held, SearchRequest request)
    {
        var all = new SpanBars(_unit, held);
        DateBar[] bars = [.. Numbers().Select(number => Bar(number, all.Within(number).All))];
        var (first, last) = Ends.Count == 0 ? (0, -1) : (Ends[0], Ends[^1]);
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
