using SearchKhadr.Archive.Dates;

namespace SearchKhadr.Archive.Searching;

/// <summary>Spans of days laid over years, months or the like: what lies in one, and what is spread over several.</summary>
internal sealed class SpanBars
{
    private readonly Dictionary<int, (int All, int YearOnly)> _counts = [];
    private readonly Dictionary<int, double> _spreads = [];
    private readonly List<(int First, int Last, bool IsYear, int Count)> _wider = [];
    private readonly DateUnit _unit;

    /// <summary>Lays what was counted over a unit.</summary>
    public SpanBars(DateUnit unit, DayCounts days)
    {
        _unit = unit;
        foreach (var ((first, last), count) in days.Spans)
            Add(ToDay(first), ToDay(last), count);
        Ends =
        [
            .. _counts
                .Keys.Concat(_wider.Select(wider => wider.First))
                .Concat(_wider.Select(wider => wider.Last))
                .Distinct()
                .Order(),
        ];
    }

    /// <summary>The numbers that something lies in, or begins or ends in. <b>Shape</b> Ascending.</summary>
    public IReadOnlyList<int> Ends { get; }

    /// <summary>Whether at least as many lie in one number as are spread over several.</summary>
    public bool IsMostlyExact => _counts.Values.Sum(count => count.All) >= _wider.Sum(wider => wider.Count);

    /// <summary>How many lie in a number, and how many of them are known by their year alone.</summary>
    public (int All, int YearOnly) Within(int number) => _counts.GetValueOrDefault(number);

    /// <summary>How many of what is spread over several numbers may lie in this one.</summary>
    public double Spread(int number) => _spreads.GetValueOrDefault(number);

    /// <summary>How many are spread over several numbers, of which at least one lies in a range.</summary>
    public int Wider(bool isYear, int first, int last) =>
        _wider
            .Where(wider => wider.IsYear == isYear && wider.First <= last && wider.Last >= first)
            .Sum(wider => wider.Count);

    private void Add(DateOnly first, DateOnly last, int count)
    {
        var number = DateUnits.NumberOf(_unit, first);
        var end = DateUnits.NumberOf(_unit, last);
        var isYear = first.Month != last.Month;
        if (number == end)
        {
            var (all, yearOnly) = _counts.GetValueOrDefault(number);
            _counts[number] = (all + count, yearOnly + (isYear ? count : 0));
            return;
        }
        _wider.Add((number, end, isYear, count));
        double days = last.DayNumber - first.DayNumber + 1;
        for (; number <= end; number++)
        {
            var own =
                Math.Min(last.DayNumber, DateUnits.Last(_unit, number).DayNumber)
                - Math.Max(first.DayNumber, DateUnits.First(_unit, number).DayNumber)
                + 1;
            _spreads[number] = _spreads.GetValueOrDefault(number) + (count * own / days);
        }
    }

    // As numbers, days are yyyymmdd.
    private static DateOnly ToDay(int number) => new(number / 10_000, number / 100 % 100, number % 100);
}
