using System.Text;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Dates;

namespace SearchKhadr.Ingestion.Comments;

/// <summary>Finds clock times, ages and short dates in an attribution, and takes them out so that the name is left.</summary>
internal static partial class CommentClock
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Month = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";

    private const string Word = @"[\p{L}\p{M}]+";

    /// <summary>An age in words before or behind a number: "3 hours ago", "vor 2 Tagen", "2 часа назад", "3時間前".</summary>
    private const string Age =
        @"\b(about |over )?(a few|\d+|an?|one|two|three|four|five)\s+(second|sec|minute|min|hour|hr|day|week|wk|month|mo|year|yr)s?(,? \d+ \w+)?\s+ago\b"
        + @"|\b\d+\s?(s|m|h|d|w|mo|y)\s+ago\b"
        + @"|\b("
        + AgeWords.Before
        + @") (\d+|"
        + AgeWords.One
        + ") "
        + Word
        + @"|\b(för |for )?(\d+|"
        + AgeWords.One
        + ") "
        + Word
        + " ("
        + AgeWords.Behind
        + @")(?![\p{L}\p{M}])"
        + @"|\d+\s?(秒|分钟|分鐘|分|小时|小時|時間|天|日|周|週間|週|个月|個月|か月|ヶ月|月|年)\s?(之?前)"
        + @"|\d+\s?(초|분|시간|일|주|개월|달|년)\s?전";

    /// <summary>A day in numbers, or with a month's name and a short year or none.</summary>
    private const string ShortDay =
        @"\b\d{1,2}[./]\d{1,2}[./]\d{2}(\d\d)?\b|\b\d{1,2}-\d{1,2}-\d{4}\b"
        + @"|\b\d{1,2}(st|nd|rd|th)?[ -]"
        + Month
        + @"\.?[ ,-]+'?\d{2}\b"
        + "|^\\W*("
        + Month
        + @"\.? \d{1,2}(st|nd|rd|th)?|\d{1,2}(st|nd|rd|th|\.)? "
        + Month
        + @")\W*$";

    /// <summary>A day without its year before a clock time: "November 1 at 2:58 pm", "5 марта в 10:30".</summary>
    private const string DayOfYear =
        "("
        + Month
        + @"\.? \d{1,2}(st|nd|rd|th)?,?( (at|@))?|\b\d{1,2}\.? (de )?\p{L}{3,10}\.?,? ("
        + ClockWords.At
        + @")\.?)\s*(?=\d{1,2}[:.h]\d{2})";

    private const string Half = ClockWords.BeforeNoon + "|" + ClockWords.AfterNoon + "|" + ClockWords.Oclock;

    private const string HourMinute = @"\b\d{1,2}:\d{2}";

    private const string WordyHourMinute = @"\b\d{1,2}\s?h\s?[0-5]\d\b|\b\d{1,2}[时時點点시]\s?\d{1,2}[分분]";

    private const string Clock =
        "(("
        + ClockWords.BeforeNoon
        + "|"
        + ClockWords.AfterNoon
        + @")\s?)?"
        + HourMinute
        + @"(:\d{2})?(\s*("
        + Half
        + "))?|"
        + WordyHourMinute;

    /// <summary>The day before, the day itself or this very moment, alone or before a clock time.</summary>
    private const string Lately =
        @"\byesterday\b|(?<![\p{L}\p{M}])("
        + AgeWords.Lately
        + @")(?![\p{L}\p{M}])(?=,?\s*(("
        + ClockWords.At
        + @")\.?\s*)?\d)|^\W*("
        + AgeWords.Lately
        + "|"
        + AgeWords.Now
        + @")\W*$";

    private const string Weekday =
        @"\b("
        + ClockWords.Weekdays
        + @")\b\.?,?(?=\s*\d)|[(（][月火水木金土日월화수목금토일一二三四五六][)）]"
        + @"|\b(mon|tues|wednes|thurs|fri|satur|sun)day\b";

    /// <summary>The kinds of time; of two that begin at the same place the first is read.</summary>
    /// <remarks>Each by itself: a method that holds them all is too long for the compiler to make it fast.</remarks>
    private static readonly Regex[] Kinds =
    [
        TimeOfDay(),
        TellsAge(),
        TellsShortDay(),
        TellsDayOfYear(),
        TellsLately(),
        TellsWeekday(),
    ];

    /// <summary>Whether a line tells a time in a way that is no full date: "3 hours ago", "10:13 AM", "11/5/12".</summary>
    public static bool Tells(string line) =>
        line.Length <= 160
        && (
            (line.Any(char.IsDigit) && (TimeOfDay().IsMatch(line) || TellsShortDay().IsMatch(line)))
            || TellsLately().IsMatch(line)
            || TellsAge().IsMatch(line)
        );

    /// <summary>Whether a line is a time of the day and nothing else: "2:13 pm".</summary>
    public static bool IsTimeOfDay(string line) =>
        line.Length is > 0 and <= 16
        && char.IsDigit(line[0])
        && TimeOfDay().Match(line) is { Success: true } match
        && match.Length == line.Length;

    public static string Strip(string line)
    {
        var stripped = new StringBuilder(line.Length);
        var at = 0;
        foreach (var (start, end) in TimesIn(line))
        {
            stripped.Append(line, at, start - at).Append(' ');
            at = end;
        }

        return at == 0 ? line : stripped.Append(line, at, line.Length - at).ToString();
    }

    /// <summary>A line without the time that it tells; the line itself where it tells none.</summary>
    public static string WithoutTime(string line) => Tells(line) ? Strip(line) : line;

    /// <summary>
    /// The small letters of a line without the time that it tells, which lines of a template share: "3 likes" and "12 likes"
    /// are the same line.
    /// </summary>
    public static string LettersOf(string line) =>
        string.Concat(WithoutTime(line).Where(char.IsLetter)).ToLowerInvariant();

    /// <summary>Where a date begins with the day of the week in front of it.</summary>
    public static int StartOf(string line, int date) =>
        WeekdayBefore().Match(line[..date]) is { Success: true } match ? match.Index : date;

    /// <summary>A line without a date and the day of the week in front of it.</summary>
    public static string Without(string line, int start, int end) =>
        line[..StartOf(line, start)] + " " + line[end..];

    /// <summary>The first clock time, age, short date or weekday in a line with those right behind it, or null.</summary>
    public static string? Find(string line)
    {
        if (!PlainWords.MayTellTime(line))
            return null;

        (int Start, int End)? found = null;
        foreach (var (start, end) in TimesIn(line))
        {
            if (found is { } first && !Joins().IsMatch(line[first.End..start]))
                break;
            found = (found?.Start ?? start, end);
        }

        return found is { } time ? line[time.Start..time.End].Trim(' ', '(', ')', ',') : null;
    }

    /// <summary>Whether a line writes a date as 30/09/2012, which tells how the ones beside it are meant.</summary>
    public static bool PutsDayFirst(string line) => DayFirst().IsMatch(line);

    [GeneratedRegex(
        @"\b(1[3-9]|2\d|3[01])[/.-](0?[1-9]|1[0-2])[/.-](19|20)\d\d\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^[\s,،.|·•@–—-]*((on|le|" + ClockWords.At + @")\.?)?\s*$", Options)]
    private static partial Regex Joins();

    /// <summary>Where the times in a line stand, from left to right.</summary>
    private static IEnumerable<(int Start, int End)> TimesIn(string line)
    {
        var next = Array.ConvertAll(Kinds, kind => kind.Match(line));
        while (next.Where(static match => match.Success).MinBy(static match => match.Index) is { } first)
        {
            var end = first.Index + first.Length;
            yield return (first.Index, end);
            for (var i = 0; i < next.Length; i++)
            {
                if (next[i].Success && next[i].Index < end)
                    next[i] = Kinds[i].Match(line, end);
            }
        }
    }

    [GeneratedRegex(@"\(?(" + Clock + @")(\s*(?-i:[A-Z]{2,4})\b)?\)?", Options)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"\(?(" + Age + @")\)?", Options)]
    private static partial Regex TellsAge();

    [GeneratedRegex(ShortDay, Options)]
    private static partial Regex TellsShortDay();

    [GeneratedRegex(DayOfYear, Options)]
    private static partial Regex TellsDayOfYear();

    [GeneratedRegex(Lately, Options)]
    private static partial Regex TellsLately();

    [GeneratedRegex(Weekday, Options)]
    private static partial Regex TellsWeekday();

    [GeneratedRegex(@"\b(" + ClockWords.Weekdays + @")\.?,?\s*\|?\s*$", Options)]
    private static partial Regex WeekdayBefore();
}
