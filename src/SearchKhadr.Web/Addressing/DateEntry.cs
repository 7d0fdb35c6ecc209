using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchKhadr.Web.Addressing;

/// <summary>Dates as people type them, in English and French, made into the one shape of an address.</summary>
internal static partial class DateEntry
{
    private static readonly CultureInfo[] Languages =
    [
        CultureInfo.GetCultureInfo("en-GB"),
        CultureInfo.GetCultureInfo("fr-FR"),
    ];

    /// <summary>
    /// <c>2008</c>, <c>2008-10</c> or <c>2008-10-26</c> for these and for <c>Oct 2008</c>, <c>26 octobre 2008</c>,
    /// <c>October 26, 2008</c>; what is none of them stays as it is.
    /// </summary>
    public static string? Of(string? typed)
    {
        if (typed is null || Named().Match(typed) is not { Success: true } match)
            return typed;
        var month = MonthOf(match.Groups["month"].Value);
        if (month is null)
            return typed;
        var year = match.Groups["year"].Value;
        var day = match.Groups["day"].Success
            ? int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture)
            : (int?)null;
        return day is null
            ? string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}");
    }

    // The first three letters or more, so that "Sept." and "févr" do; "jui" alone could be June or July and is neither.
    private static int? MonthOf(string name)
    {
        var wanted = name.TrimEnd('.');
        foreach (var language in Languages)
        {
            int[] fitting =
            [
                .. Enumerable
                    .Range(1, 12)
                    .Where(month =>
                        wanted.Length >= 3
                        && language
                            .DateTimeFormat.GetMonthName(month)
                            .StartsWith(wanted, StringComparison.OrdinalIgnoreCase)
                    ),
            ];
            if (fitting is [var only])
                return only;
        }
        return null;
    }

    [GeneratedRegex(
        @"^(?:(?<day>[0-9]{1,2})(?:er|st|nd|rd|th)?\s+)?(?<month>\p{L}{3,}\.?)(?:\s+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?,)?\s+(?<year>[0-9]{4})$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Named();
}
