using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>When a page was saved, as the browser's extension or the archive that saved it wrote into a comment.</summary>
/// <remarks>
/// <b>Source</b> The comments of SingleFile on top, <c>saved date: Tue Oct 26 2010 09:14:00 GMT-0400 (…)</c>, and of the
/// Wayback Machine at the end, <c>FILE ARCHIVED ON 09:14:00 Oct 26, 2010</c>, whose times are UTC.
/// </remarks>
internal static partial class SavingMark
{
    private const int HeadChars = 4096;
    private const int TailChars = 8192;

    /// <summary>ISO 8601 with its zone; null where the page does not say.</summary>
    public static string? SavedAt(string html)
    {
        var head = html.AsSpan(0, Math.Min(html.Length, HeadChars)).ToString();
        if (Written().Match(head) is not { Success: true } match)
            return ArchivedAt(html);
        var time = $"{match.Groups["day"].Value} {match.Groups["time"].Value}";
        if (
            !DateTime.TryParseExact(
                time,
                "MMM d yyyy HH:mm:ss",
                CultureInfo.InvariantCulture,
                DateTimeStyles.AllowInnerWhite,
                out var parsed
            )
        )
        {
            return null;
        }

        var zone = match.Groups["zone"].Value;
        return parsed.ToString("s", CultureInfo.InvariantCulture)
            + (zone.Length == 5 ? $"{zone[..3]}:{zone[3..]}" : "");
    }

    private static string? ArchivedAt(string html)
    {
        var tail = html[Math.Max(0, html.Length - TailChars)..];
        return
            Archived().Match(tail) is { Success: true } match
            && DateTime.TryParseExact(
                match.Groups["time"].Value,
                "HH:mm:ss MMM dd, yyyy",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var time
            )
            ? time.ToString("s", CultureInfo.InvariantCulture) + "Z"
            : null;
    }

    [GeneratedRegex(
        @"FILE ARCHIVED ON (?<time>\d\d:\d\d:\d\d [A-Z][a-z]{2} \d\d, \d{4})",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Archived();

    [GeneratedRegex(
        @"saved date:\s*[A-Za-z]{3}\s+(?<day>[A-Za-z]{3}\s+\d{1,2}\s+\d{4})\s+(?<time>\d\d:\d\d:\d\d)(?:\s+GMT(?<zone>[+-]\d{4}))?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Written();
}
