using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Reading;

/// <summary>The address and time of a page of which an archive of the web keeps a copy.</summary>
/// <param name="Url">The page's own address.</param>
/// <param name="SavedAt">When the archive made its copy, in ISO 8601; null where it does not say.</param>
/// <remarks>
/// <code>
/// copy    = archive "/" time [ flags ] "/" address ; the time has fourteen digits, with or without marks between them
/// example = https://archive.example/web/20150102030405id_/http://example.org/a
/// </code>
/// <b>Source</b> The addresses of the Wayback Machine, pywb and archive.today, whose times are UTC.
/// </remarks>
internal sealed partial record ArchivedAddress(string Url, string? SavedAt)
{
    /// <summary>Null where an address is a page's own.</summary>
    public static ArchivedAddress? TryRead(string? address)
    {
        if (address is null || Copy.Match(address) is not { Success: true } match)
            return null;
        var digits = string.Concat(match.Groups["time"].Value.Where(char.IsAsciiDigit));
        var isTime = DateTime.TryParseExact(
            digits,
            "yyyyMMddHHmmss",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time
        );
        if (!isTime)
            return null;
        // Some servers make one of the two slashes.
        var url = match.Groups["scheme"].Value + "://" + match.Groups["rest"].Value;
        return new(url, time.ToString("s", CultureInfo.InvariantCulture) + "Z");
    }

    [GeneratedRegex(
        @"^https?://[^/\s]+/(?:[\w.-]+/){0,3}(?<time>[12]\d{13}|[12]\d{3}\.\d\d\.\d\d-\d{6})(?:[a-z]{2}_)?/(?<scheme>https?):/{1,2}(?<rest>[^/\s]\S*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Copy { get; }
}
