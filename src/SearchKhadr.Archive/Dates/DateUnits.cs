using System.Globalization;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Dates;

/// <summary>Numbers the decades, years, months and days of the calendar.</summary>
internal static class DateUnits
{
    /// <summary>The number of the one that a day is in; the next one's is one more.</summary>
    public static int NumberOf(DateUnit unit, DateOnly day) =>
        unit switch
        {
            DateUnit.Decade => day.Year / 10,
            DateUnit.Year => day.Year,
            DateUnit.Month => (day.Year * 12) + day.Month - 1,
            _ => day.DayNumber,
        };

    /// <summary>The first day of a number.</summary>
    public static DateOnly First(DateUnit unit, int number) =>
        unit switch
        {
            // The calendar begins with the year 1.
            DateUnit.Decade => new(Math.Max(1, number * 10), 1, 1),
            DateUnit.Year => new(number, 1, 1),
            DateUnit.Month => new(number / 12, (number % 12) + 1, 1),
            _ => DateOnly.FromDayNumber(number),
        };

    /// <summary>The last day of a number.</summary>
    public static DateOnly Last(DateUnit unit, int number) =>
        unit switch
        {
            DateUnit.Decade => new((number * 10) + 9, 12, 31),
            DateUnit.Year => new(number, 12, 31),
            DateUnit.Month => new(
                number / 12,
                (number % 12) + 1,
                DateTime.DaysInMonth(number / 12, (number % 12) + 1)
            ),
            _ => DateOnly.FromDayNumber(number),
        };

    /// <summary>As it is written: <c>2000s</c>, <c>2010</c>, <c>2010-10</c>, <c>2010-10-26</c>.</summary>
    public static string Name(DateUnit unit, int number) =>
        unit == DateUnit.Decade
            ? string.Create(CultureInfo.InvariantCulture, $"{number * 10:0000}s")
            : Text(unit, First(unit, number));

    /// <summary>A day's year, month or itself; of a decade, the year.</summary>
    public static string Text(DateUnit unit, DateOnly day) =>
        day.ToString(
            unit switch
            {
                DateUnit.Decade or DateUnit.Year => "yyyy",
                DateUnit.Month => "yyyy-MM",
                _ => "yyyy-MM-dd",
            },
            CultureInfo.InvariantCulture
        );

    /// <summary>The next wider unit; a decade has none and is its own.</summary>
    public static DateUnit Wider(DateUnit unit) =>
        unit switch
        {
            DateUnit.Day => DateUnit.Month,
            DateUnit.Month => DateUnit.Year,
            _ => DateUnit.Decade,
        };
}
