using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Html.Parsing;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Finds who published a page, the plainest statement first.</summary>
internal static partial class OutletFinder
{
    private const int LongestName = 60;

    /// <summary>From the metadata alone.</summary>
    public static OutletEvidence? FromMetadata(MetaTags tags, LinkedArticle linked)
    {
        if (tags.First(["og:site_name"]) is { } site && IsName(site.Value))
        {
            return new OutletEvidence(site.Value, site.Source);
        }

        if (linked.Publisher is { } publisher && IsName(publisher))
        {
            return new OutletEvidence(publisher, "json-ld publisher");
        }

        var named = tags.First([
            "application-name",
            "dc.publisher",
            "dcterms.publisher",
            "citation_journal_title",
            "apple-mobile-web-app-title",
            "publisher",
            "copyright",
        ]);
        return named is not null && NameIn(named.Value) is { } name
            ? new OutletEvidence(name, named.Source)
            : null;
    }

    /// <summary>From the page title's end, when the page says that name elsewhere too, or from the copyright line.</summary>
    public static OutletEvidence? FromPage(PageTree page)
    {
        if (SiteNames.Find(page) is { } site)
        {
            return new OutletEvidence(site, "title");
        }

        for (var i = page.Blocks.Count - 1; i >= 0; i--)
        {
            var block = page.Blocks[i];
            if (
                block.Text.Length <= 200
                && CopyrightLine().Match(block.Flat) is { Success: true } match
                && IsName(match.Groups["who"].Value.Trim())
            )
            {
                return new OutletEvidence(match.Groups["who"].Value.Trim(' ', ',', '.', '-'), block.Flat);
            }
        }

        return null;
    }

    private static string? NameIn(string text)
    {
        var name = CopyrightLine().Match(text) is { Success: true } match ? match.Groups["who"].Value : text;
        name = name.Trim(' ', '.', ',', '©', '-');
        return IsName(name) ? name : null;
    }

    private static bool IsName(string text) =>
        text.Length is > 1 and <= LongestName
        && text.Any(char.IsLetter)
        && !text.Contains("://", StringComparison.Ordinal);

    [GeneratedRegex(
        @"(?:©|\(c\)|&copy;|copyright|tous droits réservés)[\s:,©]*(?:\(c\)\s*)?(?:by\s+)?(?:\d{4}(?:\s*[-–]\s*\d{2,4})?)?[\s,:-]*(?:by\s+)?(?<who>\p{Lu}[^.|•·©]{1,58}?)\s*(?:,?\s*\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?:[.|•·,;]|\ball rights|\btous droits|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex CopyrightLine();
}
