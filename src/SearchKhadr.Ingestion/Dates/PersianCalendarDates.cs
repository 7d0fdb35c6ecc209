using System.Globalization;

namespace SearchKhadr.Ingestion.Dates;

/// <summary>Dates of the Persian calendar, which the press of Iran and Afghanistan writes: 14 Esfand 1392 is 5 March 2014.</summary>
internal static class PersianCalendarDates
{
    /// <summary>Years that cannot be meant in ours where they stand in a date, and can in the Persian calendar.</summary>
    private const int EarliestYear = 1250;
    private const int LatestYear = 1499;
    private const int LongestName = 14;

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

    /// <summary>The same months as Afghanistan names them, after the signs of the zodiac.</summary>
    private static readonly string[] AfghanMonths =
    [
        "حمل",
        "ثور",
        "جوزا",
        "سرطان",
        "اسد",
        "سنبله",
        "میزان",
        "عقرب",
        "قوس",
        "جدی",
        "دلو",
        "حوت",
    ];

    private static readonly PersianCalendar Calendar = new();

    /// <summary>1 to 12, or 0 for a word that names no month.</summary>
    public static int Month(ReadOnlySpan<char> name)
    {
        if (name is not [>= '\u0600' and <= '\u06FF', ..])
            return 0;
        // Keyboards for Arabic write another letter where Persian has its own.
        Span<char> persian = stackalloc char[LongestName];
        if (name.Length > LongestName)
            return 0;
        name.Replace(persian, 'ي', 'ی');
        for (var i = 0; i < Months.Length; i++)
        {
            if (Is(Months[i], persian[..name.Length]) || Is(AfghanMonths[i], persian[..name.Length]))
                return i + 1;
        }

        return 0;

        static bool Is(string month, ReadOnlySpan<char> name) => name.SequenceEqual(month);
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
