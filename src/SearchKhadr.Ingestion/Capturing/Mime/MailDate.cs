using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Capturing.Mime;

/// <summary>Reads a mail's date, <c>Tue, 26 Oct 2010 09:14:00 -0400 (EDT)</c>, its day and zone kept as written.</summary>
/// <remarks><b>Source</b> RFC 5322 section 3.3, and the obsolete zone names of section 4.3.</remarks>
internal static partial class MailDate
{
    /// <summary>ISO 8601; null where it is no such date.</summary>
    public static string? Iso(string? text)
    {
        if (text is null || Form().Match(text) is not { Success: true } match)
            return null;
        var zone = Zone(match.Groups["zone"].Value);
        var plain = $"{match.Groups["day"].Value} {match.Groups["time"].Value}";
        string[] forms = ["d MMM yyyy HH:mm:ss", "d MMM yyyy HH:mm", "d MMM yy HH:mm:ss"];
        return DateTime.TryParseExact(
            plain,
            forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AllowWhiteSpaces,
            out var time
        )
            ? time.ToString("s", CultureInfo.InvariantCulture) + zone
            : null;
    }

    private static string Zone(string zone) =>
        zone.ToUpperInvariant() switch
        {
            "" => "",
            "GMT" or "UT" or "UTC" or "Z" => "Z",
            "EST" or "CDT" => "-05:00",
            "EDT" => "-04:00",
            "CST" or "MDT" => "-06:00",
            "MST" or "PDT" => "-07:00",
            "PST" => "-08:00",
            [var sign and ('+' or '-'), _, _, _, _] number => $"{sign}{number[1..3]}:{number[3..]}",
            _ => "",
        };

    [GeneratedRegex(
        @"(?<day>\d{1,2}\s+[A-Za-z]{3}\s+\d{2,4})\s+(?<time>\d{1,2}:\d{2}(?::\d{2})?)(?:\s+(?<zone>[+-]\d{4}|[A-Za-z]{1,4}))?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
