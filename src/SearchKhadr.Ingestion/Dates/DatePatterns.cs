using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Dates;

/// <summary>The shapes a date is written in. Groups: y, M (a name), T (a Thai short one), m (a number), d.</summary>
internal static partial class DatePatterns
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Any word where a month's name may stand: <see cref="MonthNames"/> tells which are names.</summary>
    private const string Month =
        @"(?<M>(تشرين|كانون)\s\p{L}{5,6}|[\p{L}\p{M}]{2,14})(?![\p{L}\p{M}\p{Nd}_])\.?";

    private const string Half =
        @"(\s*((?<am>" + ClockWords.BeforeNoon + ")|(?<pm>" + ClockWords.AfterNoon + ")))?";

    private const string Zone =
        @"(\s*\(?(?<zone>Z\b|(GMT|UTC)\b(?!\s?[+-]\d)|((GMT|UTC)\s?(?<offset>[+-]\d{1,2}(:?\d{2})?)|(?<offset>[+-]\d{2}:?\d{2}))(?!\d))\)?)?"
        + @"(\s*[A-Z]{1,2}[SD]?T\b)?";

    /// <summary>A day of the week as it stands in brackets, or a sign for one.</summary>
    private const string Weekday = @"\p{L}{1,4}";

    /// <summary>Where a word begins; \b does not know the vowel signs of Indian scripts as parts of words.</summary>
    private const string Start = @"(?<![\p{L}\p{M}\p{Nd}_])";

    /// <summary>2010-10-26, alone or in front of <c>T09:14:00-04:00</c>.</summary>
    [GeneratedRegex(@"(?<![\d-])(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{1,2})(?![\d-])", Options)]
    public static partial Regex Iso { get; }

    /// <summary>Oct. 26, 2010; October 26th 2010; July 17 , 2008; October 26,2010; Oct-26-2010; octubre 26 de 2010.</summary>
    [GeneratedRegex(
        Start
            + Month
            + @"(\s?,\s?|\s+|[-/])(?<d>\d{1,2})(st|nd|rd|th)?(\s?,\s*|\.?\s+(del?\s+)?|[-/])(?<y>\d{4})(?!\d)",
        Options
    )]
    public static partial Regex MonthDayYear { get; }

    /// <summary>
    /// 26 October 2010; 26 octobre 2010; 1er mai 2010; 26. Oktober 2010; 26 de octubre de 2010; 26-Oct-2010;
    /// or with two names for the month and a slash between, as in the Levant.
    /// </summary>
    [GeneratedRegex(
        @"(?<![\d.,:/-])(?<d>\d{1,2})(st|nd|rd|th|er|\.|º)?(\s+|-|/|(?=\p{L}))"
            + @"((day\s+)?of\s+|de\s+|d['’]|[\p{L}\p{M}]{2,9}(\s[\p{L}\p{M}]{2,9})?\s?/\s?)?"
            + Month
            + @"(\s*[,،]?\s+|-|/|(?<=\.))(del?\s+|พ\.ศ\.\s?)?(?<y>\d{4})(?!\d(?!\d?\.?\s\p{L}))",
        Options
    )]
    public static partial Regex DayMonthYear { get; }

    /// <summary>2010/10/26, 2010.10.26, 2010. 10. 26.</summary>
    [GeneratedRegex(
        @"(?<![\d/.])(?<y>\d{4})(?<sep>/|\.|\.\s)(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?![\d/])",
        Options
    )]
    public static partial Regex YearFirstNumbers { get; }

    /// <summary>26/10/2010, 10/26/2010, 26.10.2010, 26. 10. 2010, 26-10-2010, 26 | 10 | 2010: others tell a from b.</summary>
    [GeneratedRegex(
        @"(?<![\d/.-])(?<a>\d{1,2})(?<sep>[/.-]|\.\s|\s?[|/·•]\s?)(?<b>\d{1,2})\k<sep>(?<y>\d{4})(?![\d/-])",
        Options
    )]
    public static partial Regex YearLastNumbers { get; }

    /// <summary>
    /// Tue Oct 26 09:14:00 EDT 2010: the time in the middle, as Unix, old mail and many programs write; groups of the time
    /// as in <see cref="TimeBehind"/>.
    /// </summary>
    [GeneratedRegex(
        Start
            + Month
            + @"\s+(?<d>\d{1,2}),?\s+(?<hour>\d{1,2}):(?<min>\d{2})(:(?<sec>[0-5]\d))?\s+"
            + @"((?<zone>GMT|UTC)\s+|[A-Z]{3,4}\s+|(GMT|UTC)?(?<offset>[+-]\d{2}:?\d{2})\s+)?(?<y>\d{4})(?!\d|:)",
        Options
    )]
    public static partial Regex TimeInside { get; }

    /// <summary>26-Oct-10, Oct-26-10, 26 Oct '10, Oct 26/10: read only where a short year is to be expected.</summary>
    [GeneratedRegex(
        @"(?<![\d.,:/-])((?<d>\d{1,2})(?<sep>[-/.]|\s)"
            + Month
            + @"(\k<sep>(?=\S)|\s?['’‘])|"
            + Start
            + Month
            + @"[\s-](?<d>\d{1,2})(,?\s?['’‘]|[-/]))(?<y>\d{2})(?![\d/-]|[.,:h]\d|\s?(?!$)[\p{L}:])",
        Options
    )]
    public static partial Regex ShortYearName { get; }

    /// <summary>2010. gada 26. oktobris; 2010 жылғы 26 қазан: the year with its word, then the day.</summary>
    [GeneratedRegex(
        @"(?<!\d)(?<y>\d{4})(\.\s?gada|\s(жылғы|жылдың|yil|йил))\s+(?<d>\d{1,2})(\.|-)?\s?" + Month,
        Options
    )]
    public static partial Regex YearDayMonth { get; }

    /// <summary>平成22年10月26日, 民國99年10月26日: years of an era.</summary>
    [GeneratedRegex(
        "(?<era>" + Eras.Names + @")\s?((?<y>\d{1,3})|元)\s?年\s?(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日",
        Options
    )]
    public static partial Regex Era { get; }

    /// <summary>2010年10月26日, 2010년 10월 26일; the day may be missing. 26 tháng 10 năm 2010.</summary>
    [GeneratedRegex(
        @"(?<!\d)((?<y>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월](\s?(?<d>\d{1,2})\s?[日일号])?"
            + @"|(?<d>\d{1,2})\s+tháng\s+((?<m>\d{1,2})|(?<V>mười(\s(một|hai))?|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|chạp))(,|\s+năm)?\s+(?<y>\d{4})(?!\d))",
        Options
    )]
    public static partial Regex EastAsian { get; }

    /// <summary>二〇一〇年十月二十六日; the day may be missing.</summary>
    [GeneratedRegex(
        @"(?<y>[一二][〇○零一二三四五六七八九]{3})\s?年\s?(?<m>[一二三四五六七八九]|十[一二]?)\s?月(\s?(?<d>[一二三四五六七八九十廿]{1,3})\s?[日号號])?",
        Options
    )]
    public static partial Regex Numerals { get; }

    /// <summary>2010. október 26.; 2010 m. spalio 26; 2010eko urriaren 26: the year first, then the month's name.</summary>
    [GeneratedRegex(
        @"(?<!\d)(?<y>\d{4})(\.|,|-|/|\sm\.|e?ko)?\s*" + Month + @"[\s/-]+(?<d>\d{1,2})(?!\d|[:.]\d)",
        Options
    )]
    public static partial Regex YearMonthDay { get; }

    /// <summary>26 ต.ค. 2553, 26 ต.ค. 53: a month's Thai short form, which has stops inside.</summary>
    [GeneratedRegex(
        @"(?<!\d)(?<d>\d{1,2})\s?(?<T>(ม|มี|ก|พ|ส|ต|ธ)\.ค|ก\.พ|(เม|มิ|ก|พ)\.ย)\.?\s?(พ\.ศ\.\s?)?(?<y>\d{4}|\d{2})(?!\d)",
        Options
    )]
    public static partial Regex ThaiShort { get; }

    /// <summary>26.10.10, 26. 10. 10, 10/26/10: read only where a short year is to be expected.</summary>
    [GeneratedRegex(
        @"(?<![\d/.,:-])(?<a>\d{1,2})(?<sep>[/.-]|\.\s)(?<b>\d{1,2})\k<sep>(?<y>\d{2})(?![\d/-]|[.,:]\d)",
        Options
    )]
    public static partial Regex ShortYearNumbers { get; }

    /// <summary>October 2010; octobre 2010; octubre de 2010.</summary>
    [GeneratedRegex(Start + Month + @",?\s+(of\s+|del?\s+)?(?<y>\d{4})(?!\d)", Options)]
    public static partial Regex MonthYear { get; }

    /// <summary>2010-10, alone.</summary>
    [GeneratedRegex(@"^(?<y>\d{4})[-/](?<m>\d{2})$", Options)]
    public static partial Regex WholeIsoMonth { get; }

    /// <summary>20101026, alone or in front of a time.</summary>
    [GeneratedRegex(@"^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?=$|T?\d{4,6}(Z|[+-]\d{2}:?\d{2})?$)", Options)]
    public static partial Regex WholeCompact { get; }

    /// <summary>1288084440, alone: seconds since 1970, from 1988 on; or thousandths of them.</summary>
    [GeneratedRegex(@"^(?<s>1[0-9]{9}|[6-9][0-9]{8})([0-9]{3})?$", Options)]
    public static partial Regex WholeSeconds { get; }

    /// <summary>2010, alone.</summary>
    [GeneratedRegex(@"^(?<y>\d{4})$", Options)]
    public static partial Regex WholeYear { get; }

    /// <summary>
    /// A time of day right behind a date, with the year's sign and the weekday that may stand between. The zone is taken
    /// only where it is an offset or UTC.
    /// </summary>
    [GeneratedRegex(
        @"\G(\s?(г|года|р|року)\b)?(\.(?=\s))?(\s*[(（]("
            + Weekday
            + @")\.?[)）])?\s*([,،|•·@T–—-])?\s*"
            + @"((("
            + ClockWords.Weekdays
            + @")\.?,?\s+)?("
            + ClockWords.At
            + @")[.:]?\s*)?(((?<am>"
            + ClockWords.BeforeNoon
            + @")|(?<pm>"
            + ClockWords.AfterNoon
            + @"))\s*)?(?<hour>\d{1,2})"
            + @"(\s?h\s?(?<min>\d{2})?(?!\w)|[:.](?<min>\d{2})(:(?<sec>[0-5]\d)(\.\d{1,7})?)?(?!\d)"
            + @"|\s?[時时點点시](\s?(?<min>\d{1,2})\s?[分분])?(\s?(?<sec>[0-5]?\d)\s?[秒초])?)"
            + Half
            + Zone,
        Options
    )]
    public static partial Regex TimeBehind { get; }

    /// <summary>A whole hour with its half of the day right behind a date: "at 9 a.m."</summary>
    [GeneratedRegex(
        @"\G\s*(,|\||-|–|—)?\s*(at\s+)?(?<hour>1[0-2]|0?[1-9])\s*((?<am>a)|(?<pm>p))\.?\s?m\b\.?",
        Options
    )]
    public static partial Regex HourBehind { get; }

    /// <summary>A time of day right in front of a date: "9:14 AM, Oct. 26, 2010".</summary>
    [GeneratedRegex(
        @"(?<![\d:.])(?<hour>\d{1,2})[:h](?<min>\d{2})(:(?<sec>[0-5]\d))?"
            + Half
            + @"(\s*("
            + ClockWords.Oclock
            + @"))?(\s*[A-Z]{1,2}[SD]?T\b)?\s*(,|-|–|—|\||on|le|am|el|il|op|den)?\s*(("
            + ClockWords.Weekdays
            + @")\b,?\s*)?$",
        Options
    )]
    public static partial Regex TimeInFront { get; }
}
