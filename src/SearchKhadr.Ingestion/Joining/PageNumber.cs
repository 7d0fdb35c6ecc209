using System.Globalization;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Copies;

namespace SearchKhadr.Ingestion.Joining;

/// <summary>An address as what all pages of one article share, and the number of one of them.</summary>
/// <param name="Base">The address without the page's number.</param>
/// <param name="Number">The number; null where the address has none, as that of a first page.</param>
internal readonly partial record struct PageNumber(string Base, int? Number)
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Reads an address: <c>?page=2</c>, <c>/page/2</c>, <c>/2</c>, <c>_2.html</c>; null where it is none.</summary>
    public static PageNumber? Of(string? address)
    {
        if (Key(address) is not { Length: > 0 } key)
            return null;
        var match = InQuery.Match(key);
        if (!match.Success)
            match = InPath.Match(key);
        if (!match.Success)
            return new PageNumber(key, null);
        var number = int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
        var rest = key.Remove(match.Index, match.Length).Insert(match.Index, match.Groups["kept"].Value);
        return number == 0 ? new PageNumber(key, null) : new PageNumber(rest.TrimEnd('?', '&'), number);
    }

    private static string? Key(string? address)
    {
        if (UrlKey.Of(address) is { } key)
            return key;
        // What is relative stays so: its pages name one another in the same way.
        var isRelative = address is { Length: > 1 } && !address.Contains(':', StringComparison.Ordinal);
        return isRelative ? address!.Split('#')[0].Trim() : null;
    }

    [GeneratedRegex(
        @"(?<=[?&])(page|p|pg|pn|pagenum(ber)?|page_?no|pagina|pagine|seite|paged|pagewanted|current_?page)=(?<n>\d{1,2})(?!\d)&?",
        Options
    )]
    private static partial Regex InQuery { get; }

    [GeneratedRegex(
        @"(/(page|seite|pagina|p)[/-]?(?<n>\d{1,2})|/(?<n>\d{1,2})|[-_,.](page|seite|pagina|p)?[-_]?(?<n>\d{1,2}))(?<kept>(\.\p{L}{3,5})?)(?=$|\?)",
        Options
    )]
    private static partial Regex InPath { get; }
}
