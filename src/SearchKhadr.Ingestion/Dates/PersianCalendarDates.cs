using System.Globalization;

namespace SearchKhadr.Ingestion.Dates;

/// <summary>Dates of the Persian calendar, which the press of Iran and Afghanistan writes: 14 Esfand 1392 is 5 March 2014.</summary>
internal static class PersianCalendarDates
{
    /// <summary>Years that cannot be meant in ours where they stand in a date, and can in the Persian calendar.</summary>
    private const int EarliestYear = 1250;
    private const int LatestYear = 1499;

    private static readonly string[] Months =
    [
        "فروردین",
        "اردیبهشت",
        "خرداد",
        "تیر",
        "مرداد",
        "شهریور",
        "مهر",
        "آبان",
        "آذر",
        "دی",
        "بهمن",
        "اسفند",
    ];

    private static readonly PersianCalendar Calendar = new();

    /// <summary>1 to 12, or 0 for a word that names no month.</summary>
    public static int Month(ReadOnlySpan<char> name)
    {
        if (name is not [>= '\u0600' and <= '\u06FF', ..])
            return 0;
        for (var i = 0; i < Months.Length; i++)
        {
            if (name.SequenceEqual(Months[i]))
                return i + 1;
        }

        return 0;
    }

    /// <summary>The day in our calendar; null where the year or the day is none of theirs.</summary>
    public static DateOnly? ToGregorian(int year, int month, int day)
    {
        if (year is < EarliestYear or > LatestYear || month is < 1 or > 12)
            return null;
        return day >= 1 && day <= Calendar.GetDaysInMonth(year, month)
            ? DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0))
            : null;
    }
}
