using System.Globalization;

namespace SearchKhadr.Archive.Dates;

/// <summary>A year, a month or a day, as it is typed and as far as it is known.</summary>
internal readonly record struct PartialDate
{
    private PartialDate(string text, DateOnly first, DateOnly last)
    {
        Text = text;
        First = first;
        Last = last;
    }

    /// <summary>As it is written. <b>Shape</b> <c>2010</c>, <c>2010-10</c> or <c>2010-10-26</c>.</summary>
    public string Text { get; }

    /// <summary>The first day it can mean.</summary>
    public DateOnly First { get; }

    /// <summary>The last day it can mean.</summary>
    public DateOnly Last { get; }

    /// <summary>Whether it is a year and no more.</summary>
    public bool IsYear => Text.Length == 4;

    /// <summary>Reads one; false for anything that is no date of the calendar.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        text = text?.Trim();
        return text?.Length switch
        {
            4 => TryYear(text, out date),
            6 or 7 => TryMonth(text, out date),
            8 or 9 or 10 => TryDay(text, out date),
            _ => false,
        };
    }

    /// <summary>As columns keep it: year, month and day as one number, such as 20101026.</summary>
    public static int ToNumber(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static bool TryYear(string text, out PartialDate date)
    {
        date = default;
        if (!TryExact(text, "yyyy", out var first))
            return false;
        date = new(text, first, new DateOnly(first.Year, 12, 31));
        return true;
    }

    private static bool TryMonth(string text, out PartialDate date)
    {
        date = default;
        if (!TryExact(text, "yyyy-M", out var first))
            return false;
        var last = new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month));
        date = new(first.ToString("yyyy-MM", CultureInfo.InvariantCulture), first, last);
        return true;
    }

    private static bool TryDay(string text, out PartialDate date)
    {
        date = default;
        if (!TryExact(text, "yyyy-M-d", out var day))
            return false;
        date = new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);
        return true;
    }

    private static bool TryExact(string text, string format, out DateOnly day)
    {
        day = default;
        return text.All(c => char.IsAsciiDigit(c) || c == '-')
            && DateOnly.TryParseExact(
                text,
                format,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out day
            );
    }
}
