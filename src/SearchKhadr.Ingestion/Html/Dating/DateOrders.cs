using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>Says in which order a page writes the numbers of a date.</summary>
internal static partial class DateOrders
{
    private const int LongestLine = 200;

    /// <summary>The page's own unambiguous dates say it first, then its language, then its address.</summary>
    public static DateOrder Of(PageTree page, string? language, string? url)
    {
        int dayFirst = 0,
            monthFirst = 0;
        foreach (var block in page.Blocks)
        {
            if (block.Text.Length > LongestLine || !block.Text.Contains('/', StringComparison.Ordinal))
                continue;
            foreach (Match match in Numbers.Matches(block.Flat))
            {
                if (match.Groups["day"].Success)
                    dayFirst++;
                else
                    monthFirst++;
            }
        }

        return dayFirst > monthFirst ? DateOrder.DayFirst
            : monthFirst > dayFirst ? DateOrder.MonthFirst
            : OfLanguage(language, url);
    }

    private static DateOrder OfLanguage(string? language, string? url)
    {
        var tag = language?.Replace('_', '-').ToLowerInvariant() ?? "";
        if (tag is "en-us" or "en-ph")
            return DateOrder.MonthFirst;
        if (tag.Length >= 2 && !tag.StartsWith("en", StringComparison.Ordinal))
            return DateOrder.DayFirst;
        if (tag.StartsWith("en-", StringComparison.Ordinal) && tag != "en-ca")
            return DateOrder.DayFirst;
        return url is not null && DayFirstHost.IsMatch(url) ? DateOrder.DayFirst : DateOrder.Unknown;
    }

    [GeneratedRegex(
        @"(?<!\d)((?<day>(1[3-9]|2\d|3[01])/(0?[1-9]|1[0-2]))|(0?[1-9]|1[0-2])/(1[3-9]|2\d|3[01]))/(19|20)\d\d(?!\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Numbers { get; }

    /// <summary>Countries that write English and put the day first.</summary>
    [GeneratedRegex(
        @"^https?://[^/]+\.(uk|au|nz|ie|za|in|pk|ng|ke|gh|sg|my|hk|mt|bd|lk|ug|tz|zm|zw|jm|eu)(:\d+)?(/|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex DayFirstHost { get; }
}
