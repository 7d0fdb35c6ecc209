using System.Globalization;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Dates;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Reads the date out of an address such as <c>…/2010/10/26/…</c>.</summary>
internal static partial class UrlDate
{
    public static (string Value, string Raw)? TryRead(string url)
    {
        var match = Day().Match(url);
        if (!match.Success)
            match = DayFirst().Match(url);
        if (!match.Success)
            match = Parted().Match(url);
        if (match.Success)
        {
            return (
                $"{match.Groups["y"].Value}-{Two(match.Groups["m"])}-{Two(match.Groups["d"])}",
                match.Value.Trim('/')
            );
        }

        match = Month().Match(url);
        return match.Success
            ? ($"{match.Groups["y"].Value}-{Two(match.Groups["m"])}", match.Value.Trim('/'))
            : null;
    }

    private static string Two(Group group) =>
        MonthNames.Number(group.ValueSpan) is > 0 and var month
            ? month.ToString("00", CultureInfo.InvariantCulture)
            : group.Value.PadLeft(2, '0');

    [GeneratedRegex(
        @"(?<![0-9])(?<y>19[89]\d|20[0-4]\d)(?<sep>[/_-]?)(?<m>0[1-9]|1[0-2]|(?:jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)(?=[/_-])|[1-9](?=/))\k<sep>(?<d>0[1-9]|[12]\d|3[01]|[1-9](?=/))(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Day();

    /// <summary>26-10-2010, 10-26-2010: only where the day cannot be a month; 26-oct-2010.</summary>
    [GeneratedRegex(
        @"(?<![0-9])((?<d>1[3-9]|2\d|3[01])(?<sep>[/_-])(?<m>0[1-9]|1[0-2])|(?<m>0[1-9]|1[0-2])(?<sep>[/_-])(?<d>1[3-9]|2\d|3[01])"
            + @"|(?<d>0?[1-9]|[12]\d|3[01])(?<sep>[/_-])(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
            + @"\k<sep>(?<y>19[89]\d|20[0-4]\d)(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex DayFirst();

    /// <summary>
    /// 2010-10/26, 201010/26, 2010/1026 and 2010/10-26 as folders; 2010/world/americas/10/26; 201010260914 with what
    /// numbers the page behind it.
    /// </summary>
    [GeneratedRegex(
        @"/(?<y>19[89]\d|20[0-4]\d)(-?(?<m>0[1-9]|1[0-2])/(?<d>0[1-9]|[12]\d|3[01])|/(?<m>0[1-9]|1[0-2])-?(?<d>0[1-9]|[12]\d|3[01])"
            + @"|(/[a-z._-]{2,30}){1,2}/(?<m>0[1-9]|1[0-2])/(?<d>0[1-9]|[12]\d|3[01]))(?=/)"
            + @"|(?<![0-9])(?<y>20[0-4]\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d\d{0,7}(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Parted();

    [GeneratedRegex(
        @"/(?<y>19[89]\d|20[0-4]\d)[/-](?<m>0[1-9]|1[0-2])(?=/|-)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Month();
}
