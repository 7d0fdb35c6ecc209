using System.Globalization;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Dates;

/// <summary>Finds dates as people and programs write them, in some thirty languages.</summary>
/// <remarks>
/// <para>
/// <b>Guarantees</b> The day is the one that is written: no time zone shifts it. A day that does not exist, a year
/// before 1800 and a date after tomorrow are not dates. 03/04/2010 is no date unless the caller knows the order.
/// </para>
/// <para><b>Threads</b> Safe for many threads at once.</para>
/// </remarks>
internal sealed class DateParser(TimeProvider time)
{
    private const int EarliestYear = 1800;

    private const int LatestYear = 2300;
    private const int YearsOfBuddha = 543;
    private const int CenturyOfBuddha = 2500;

    /// <summary>1990, as Thai counts.</summary>
    private const int EarliestShortOfBuddha = 2533;

    /// <summary>Longer texts are searched only this far: a date line is short. <b>Units</b> chars.</summary>
    private const int LongestText = 20_000;

    /// <summary>Reads a text that is one date, such as a metadata field or a catalog cell; a bare year will do.</summary>
    public DateReading? Parse(string? text, bool dayFirst = false) =>
        Parse(text, dayFirst ? DateOrder.DayFirst : DateOrder.Unknown);

    /// <summary>Reads a text that is one date, such as a metadata field or a catalog cell; a bare year will do.</summary>
    public DateReading? Parse(string? text, DateOrder order)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed) || trimmed.Length > 200)
            return null;

        return Read(DatePatterns.WholeYear.Match(trimmed), trimmed, DatePrecision.Year)
            ?? Read(DatePatterns.WholeIsoMonth.Match(trimmed), trimmed, DatePrecision.Month)
            ?? Read(DatePatterns.WholeCompact.Match(trimmed), trimmed, DatePrecision.Day)
            ?? ReadSeconds(DatePatterns.WholeSeconds.Match(trimmed), trimmed)
            ?? (FindAll(trimmed, order) is [var first, ..] ? first : null);
    }

    /// <summary>The first date in a text; a bare year is not one.</summary>
    public DateReading? Find(string text, bool dayFirst = false) =>
        FindAll(text, dayFirst) is [var first, ..] ? first : null;

    /// <summary>Every date in a text in reading order, none inside another; a bare year is not one.</summary>
    public IReadOnlyList<DateReading> FindAll(string text, bool dayFirst = false) =>
        FindAll(text, dayFirst ? DateOrder.DayFirst : DateOrder.Unknown);

    /// <summary>Every date in a text in reading order, none inside another; a bare year is not one.</summary>
    /// <param name="shortYears">Whether 26.10.10 is a date there; elsewhere it may be a version or a score.</param>
    public IReadOnlyList<DateReading> FindAll(string text, DateOrder order, bool shortYears = false)
    {
        if (text.Length > LongestText)
            text = text[..LongestText];

        var shapes = DateShapes.Of(text, shortYears);
        if (shapes == DateShape.None)
            return [];

        var found = new List<DateReading>();
        Collect(DateShape.YearDash, DatePatterns.Iso, DatePrecision.Day);
        Collect(DateShape.ThaiShort, DatePatterns.ThaiShort, DatePrecision.Day);
        Collect(DateShape.Name, DatePatterns.TimeInside, DatePrecision.Day);
        Collect(DateShape.Name, DatePatterns.MonthDayYear, DatePrecision.Day);
        Collect(DateShape.Name, DatePatterns.DayMonthYear, DatePrecision.Day);
        Collect(DateShape.Name, DatePatterns.YearDayMonth, DatePrecision.Day);
        Collect(DateShape.Name, DatePatterns.YearMonthDay, DatePrecision.Day);
        Collect(DateShape.Era, DatePatterns.Era, DatePrecision.Day);
        Collect(DateShape.YearNumbers, DatePatterns.YearFirstNumbers, DatePrecision.Day);
        foreach (var match in Matches(DateShape.EastAsian, DatePatterns.EastAsian))
            Add(Read(match, text, match.Groups["d"].Success ? DatePrecision.Day : DatePrecision.Month));
        foreach (var match in Matches(DateShape.Numerals, DatePatterns.Numerals))
            Add(ReadNumerals(match, text));
        foreach (var match in Matches(DateShape.NumbersYear, DatePatterns.YearLastNumbers))
            Add(ReadNumbers(match, text, order));
        foreach (var match in Matches(DateShape.ShortYear, DatePatterns.ShortYearNumbers))
            Add(ReadNumbers(match, text, order));
        Collect(DateShape.ShortName, DatePatterns.ShortYearName, DatePrecision.Day);
        Collect(DateShape.Name, DatePatterns.MonthYear, DatePrecision.Month);
        found.Sort(static (a, b) => a.StartChar.CompareTo(b.StartChar));
        return found;

        IEnumerable<Match> Matches(DateShape shape, Regex pattern) =>
            shapes.HasFlag(shape) ? pattern.Matches(text) : [];

        void Collect(DateShape shape, Regex pattern, DatePrecision precision)
        {
            foreach (var match in Matches(shape, pattern))
                Add(Read(match, text, precision));
        }

        void Add(DateReading? reading)
        {
            if (reading is null)
                return;
            if (found.Exists(f => f.StartChar < reading.EndChar && reading.StartChar < f.EndChar))
                return;
            found.Add(reading);
        }
    }

    private DateReading? ReadNumbers(Match match, string text, DateOrder order)
    {
        var a = Number(match.Groups["a"]);
        var b = Number(match.Groups["b"]);
        var year = Number(match.Groups["y"]);
        if (match.Groups["y"].Length == 2)
            year = FullYear(year);
        if (year > LatestYear)
            year -= YearsOfBuddha;
        // A dot between numbers puts the day first wherever it is written so.
        var day =
            a > 12 ? a
            : b > 12 ? b
            : match.Groups["sep"].ValueSpan is ['.', ..] ? a
            : order == DateOrder.MonthFirst ? b
            : order == DateOrder.DayFirst || a == b ? a
            : 0;
        return day == 0 ? null : Make(match, text, DatePrecision.Day, year, day == a ? b : a, day);
    }

    private DateReading? Read(Match match, string text, DatePrecision precision)
    {
        if (!match.Success)
            return null;

        if (match.Groups["T"].Success)
            return ReadThai(match, text);
        if (match.Groups["M"] is { Success: true } name && !IsMonthThere(name, match.Groups["d"]))
            return null;

        var month =
            match.Groups["M"].Success ? MonthNames.Number(match.Groups["M"].ValueSpan)
            : match.Groups["V"].Success ? RareMonthNames.Vietnamese(match.Groups["V"].ValueSpan)
            : Number(match.Groups["m"]);
        var year = Number(match.Groups["y"]);
        if (match.Groups["era"] is { Success: true } era)
            year = Eras.Year(era.ValueSpan, Math.Max(year, 1));
        else if (match.Groups["y"].Length == 2)
            year = FullYear(year);
        if (year < EarliestYear && precision == DatePrecision.Day)
            return ReadPersian(match, text, year, month);
        // Thai counts from the Buddha's year, 543 before ours.
        if (year > LatestYear && match.Groups["M"].ValueSpan is [>= '\u0E00' and <= '\u0E7F', ..])
            year -= YearsOfBuddha;
        return Make(match, text, precision, year, month, Number(match.Groups["d"]));
    }

    private DateReading? ReadNumerals(Match match, string text) =>
        Make(
            match,
            text,
            match.Groups["d"].Success ? DatePrecision.Day : DatePrecision.Month,
            ChineseNumerals.Read(match.Groups["y"].ValueSpan),
            ChineseNumerals.Read(match.Groups["m"].ValueSpan),
            ChineseNumerals.Read(match.Groups["d"].ValueSpan)
        );

    private static bool IsMonthThere(Group name, Group day) =>
        !ShortMonthNames.NeedsDayInFront(name.ValueSpan) || (day.Success && day.Index < name.Index);

    private int FullYear(int shortYear) => shortYear + (shortYear + 2000 > Today.Year ? 1900 : 2000);

    /// <summary>A year of two digits counts from the Buddha's year 2500 there; one before the web is no date.</summary>
    private DateReading? ReadThai(Match match, string text)
    {
        var year = Number(match.Groups["y"]);
        if (match.Groups["y"].Length == 2)
            year += CenturyOfBuddha;
        if (match.Groups["y"].Length == 2 && year < EarliestShortOfBuddha)
            return null;
        if (year > LatestYear)
            year -= YearsOfBuddha;
        var month = RareMonthNames.ThaiShort(match.Groups["T"].ValueSpan);
        return Make(match, text, DatePrecision.Day, year, month, Number(match.Groups["d"]));
    }

    private DateReading? ReadPersian(Match match, string text, int year, int month)
    {
        if (match.Groups["M"].Success)
            month = PersianCalendarDates.Month(match.Groups["M"].ValueSpan);
        return PersianCalendarDates.ToGregorian(year, month, Number(match.Groups["d"])) is { } day
            ? Make(match, text, DatePrecision.Day, day.Year, day.Month, day.Day)
            : null;
    }

    /// <summary>Seconds since 1970, in UTC; thousandths behind them are let go.</summary>
    private DateReading? ReadSeconds(Match match, string text)
    {
        if (!match.Success)
            return null;

        var seconds = long.Parse(match.Groups["s"].ValueSpan, CultureInfo.InvariantCulture);
        var at = DateTimeOffset.FromUnixTimeSeconds(seconds);
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        return IsPossible(DatePrecision.Day, day.Year, day.Month, day.Day)
            ? new DateReading(
                text,
                day.ToString("O", CultureInfo.InvariantCulture),
                DatePrecision.Day,
                at.ToString("HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                0
            )
            : null;
    }

    private DateReading? Make(Match match, string text, DatePrecision precision, int year, int month, int day)
    {
        if (!IsPossible(precision, year, month, day))
            return null;

        var value = precision switch
        {
            DatePrecision.Year => string.Create(CultureInfo.InvariantCulture, $"{year:D4}"),
            DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"),
        };
        var (start, end) = (match.Index, match.Index + match.Length);
        var clock =
            precision != DatePrecision.Day ? null
            : match.Groups["hour"].Success ? ClockTime.Format(match)
            : ClockTime.Around(text, ref start, ref end);
        return new(text[start..end], value, precision, clock, start);
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private bool IsPossible(DatePrecision precision, int year, int month, int day)
    {
        // Tomorrow is let through: it is already tomorrow in some time zone.
        var limit = Today.AddDays(1);
        if (year < EarliestYear || year > limit.Year)
            return false;
        if (precision == DatePrecision.Year)
            return true;
        if (month is < 1 or > 12)
            return false;
        if (precision == DatePrecision.Month)
            return new DateOnly(year, month, 1) <= limit;

        return day >= 1
            && day <= DateTime.DaysInMonth(year, month)
            && new DateOnly(year, month, day) <= limit;
    }

    /// <summary>The number that a group's digits write, in whatever script: <c>\d</c> matches them all.</summary>
    internal static int Number(Group group)
    {
        var number = 0;
        foreach (var digit in group.ValueSpan)
            number = (number * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit);
        return number;
    }
}
