using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Reads the date out of an address such as <c>…/2010/10/26/…</c>.</summary>
internal static partial class UrlDate
{
    public static (string Value, string Raw)? TryRead(string url)
    {
        var match = Day().Match(url);
        if (match.Success)
        {
            return (
                $"{match.Groups["y"].Value}-{Two(match.Groups["m"])}-{Two(match.Groups["d"])}",
                match.Value.Trim('/')
            );
        }

        match = DayFirst().Match(url);
        if (match.Success)
        {
            return (
                $"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{Two(match.Groups["d"])}",
                match.Value.Trim('/')
            );
        }

        match = Month().Match(url);
        return match.Success
            ? ($"{match.Groups["y"].Value}-{Two(match.Groups["m"])}", match.Value.Trim('/'))
            : null;
    }

    private static string Two(Group group)
    {
        if (group.Length == 3)
        {
            var month =
                "janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(
                    group.Value,
                    StringComparison.OrdinalIgnoreCase
                ) / 3;
            return (month + 1).ToString("00", System.Globalization.CultureInfo.InvariantCulture);
        }

        return group.Value.PadLeft(2, '0');
    }

    [GeneratedRegex(
        @"(?<![0-9])(?<y>19[89]\d|20[0-4]\d)(?<sep>[/_-]?)(?<m>0[1-9]|1[0-2]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=/)|[1-9](?=/))\k<sep>(?<d>0[1-9]|[12]\d|3[01]|[1-9](?=/))(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Day();

    /// <summary>26-10-2010: only where the day cannot be a month.</summary>
    [GeneratedRegex(
        @"(?<![0-9])(?<d>1[3-9]|2\d|3[01])(?<sep>[/_-])(?<m>0[1-9]|1[0-2])\k<sep>(?<y>19[89]\d|20[0-4]\d)(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"/(?<y>19[89]\d|20[0-4]\d)[/-](?<m>0[1-9]|1[0-2])(?=/|-)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Month();
}
