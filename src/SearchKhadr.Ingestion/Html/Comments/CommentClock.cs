using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Finds clock times, ages and short dates in an attribution, and takes them out so that the name is left.</summary>
internal static partial class CommentClock
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Month = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";

    /// <summary>An age in words before or behind a number: "3 hours ago", "vor 2 Tagen", "2 часа назад", "3時間前".</summary>
    private const string Age =
        @"\b(about |over )?(a few|\d+|an?|one|two|three|four|five)\s+(second|sec|minute|min|hour|hr|day|week|wk|month|mo|year|yr)s?(,? \d+ \w+)?\s+ago\b"
        + @"|\b\d+\s?(s|m|h|d|w|mo|y)\s+ago\b"
        + @"|\bil y a (\d+|une?|quelques) \p{L}+|\bvor (\d+|eine[mr]|wenigen) \p{L}+|\bhace (\d+|una?|unos) \p{L}+"
        + @"|\bhá (\d+|uma?|cerca de \d+) \p{L}+|\bpřed \d+ \p{L}+|\bacum \d+ \p{L}+|منذ \d+ \p{L}+"
        + @"|\b(\d+|un[ao']?|een|ett?|en) \p{L}+ (fa|geleden|sedan|siden|temu|назад|тому|önce|sitten|ezelőtt|πριν)\b"
        + @"|\d+\s?(秒|分钟|分鐘|分|小时|小時|時間|天|日|周|週間|週|个月|個月|か月|ヶ月|月|年)\s?前"
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

    private const string Clock =
        @"\b\d{1,2}:\d{2}(:\d{2})?\s*(([ap]\.?m|uhr)\b\.?)?|\b\d{1,2}\s?h\s?[0-5]\d\b";

    private const string Weekday =
        @"\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(mon|tues?|wed|thur?s?|fri|sat|sun)\.?,?(?=\s*\d)";

    /// <summary>Whether a line tells a time in a way that is no full date: "3 hours ago", "10:13 AM", "11/5/12".</summary>
    public static bool Tells(string line) => line.Length <= 160 && Telling().IsMatch(line);

    public static string Strip(string line) => Pattern().Replace(line, " ");

    /// <summary>A line without the time that it tells; the line itself where it tells none.</summary>
    public static string WithoutTime(string line) => Tells(line) ? Strip(line) : line;

    /// <summary>Where a date begins with the day of the week in front of it.</summary>
    public static int StartOf(string line, int date) =>
        WeekdayBefore().Match(line[..date]) is { Success: true } match ? match.Index : date;

    /// <summary>A line without a date and the day of the week in front of it.</summary>
    public static string Without(string line, int start, int end) =>
        line[..StartOf(line, start)] + " " + line[end..];

    /// <summary>The first clock time, age, short date or weekday in a line with those right behind it, or null.</summary>
    public static string? Find(string line)
    {
        var match = Pattern().Match(line);
        if (!match.Success)
            return null;

        var (start, end) = (match.Index, match.Index + match.Length);
        while ((match = match.NextMatch()).Success && Joins().IsMatch(line[end..match.Index]))
            end = match.Index + match.Length;
        return line[start..end].Trim(' ', '(', ')', ',');
    }

    /// <summary>Whether a line writes a date as 30/09/2012, which tells how the ones beside it are meant.</summary>
    public static bool PutsDayFirst(string line) => DayFirst().IsMatch(line);

    [GeneratedRegex(
        @"\b(1[3-9]|2\d|3[01])[/.-](0?[1-9]|1[0-2])[/.-](19|20)\d\d\b",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^[\s,.|·•@–—-]*((at|um|à|a las|alle|om|on|le|kl)\.?)?\s*$", Options)]
    private static partial Regex Joins();

    [GeneratedRegex(Clock + "|" + Age + "|" + ShortDay + @"|\byesterday\b", Options)]
    private static partial Regex Telling();

    [GeneratedRegex(@"\b(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\.?,?\s*\|?\s*$", Options)]
    private static partial Regex WeekdayBefore();

    [GeneratedRegex(
        @"\(?\b\d{1,2}:\d{2}(:\d{2})?\s*(([ap]\.?m|uhr)\b\.?)?(\s*(?-i:[A-Z]{2,4})\b)?\)?|"
            + Clock
            + @"|\(?("
            + Age
            + @")\)?|"
            + ShortDay
            + @"|\byesterday\b|"
            + Weekday,
        Options
    )]
    private static partial Regex Pattern();
}
