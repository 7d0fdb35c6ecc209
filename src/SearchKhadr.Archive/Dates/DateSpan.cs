namespace SearchKhadr.Archive.Dates;

/// <summary>From one date to another, both inside; an end that is absent is open.</summary>
internal readonly record struct DateSpan(PartialDate? From, PartialDate? To)
{
    /// <summary>Every date.</summary>
    public static DateSpan Open => default;

    /// <summary>Whether it keeps every date.</summary>
    public bool IsOpen => From is null && To is null;

    /// <summary>Its first day as columns keep it.</summary>
    public long FirstNumber => From is { } from ? PartialDate.ToNumber(from.First) : 0;

    /// <summary>Its last day as columns keep it.</summary>
    public long LastNumber => To is { } to ? PartialDate.ToNumber(to.Last) : 99_991_231;

    /// <summary>Whether it ends before it begins.</summary>
    public bool IsReversed => From is { } from && To is { } to && to.Last < from.First;

    /// <summary>The year that it covers exactly; null when it is no single year.</summary>
    public int? SingleYear =>
        From is { } from
        && To is { } to
        && from.First.Year == to.Last.Year
        && from.First is { Month: 1, Day: 1 }
        && to.Last is { Month: 12, Day: 31 }
            ? from.First.Year
            : null;

    /// <summary>The same days with the ends changed over.</summary>
    public DateSpan Reversed() => this with { From = To, To = From };

    /// <summary>As it is typed after <c>published:</c>.</summary>
    public override string ToString() =>
        From is { } from && To is { } to && from.Text == to.Text ? from.Text : $"{From}..{To}";

    /// <summary>Reads <c>2010</c>, <c>2009-02..2010-12</c>, <c>2009..</c> or <c>..2010</c>.</summary>
    public static bool TryParse(string text, out DateSpan span)
    {
        span = default;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            if (!PartialDate.TryParse(text, out var date))
                return false;
            span = new(date, date);
            return true;
        }
        if (!TryEnd(text[..dots], out var from) || !TryEnd(text[(dots + 2)..], out var to))
            return false;
        span = new(from, to);
        return !span.IsOpen;
    }

    private static bool TryEnd(string text, out PartialDate? end)
    {
        end = null;
        if (text.Length == 0)
            return true;
        if (!PartialDate.TryParse(text, out var date))
            return false;
        end = date;
        return true;
    }
}
