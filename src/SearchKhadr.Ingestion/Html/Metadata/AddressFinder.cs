using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Finds the address under which a page was published.</summary>
internal static partial class AddressFinder
{
    private const int SavedMarkWithin = 4000;

    public static string? Find(PageTree page, string html, MetaTags tags, LinkedArticle linked)
    {
        foreach (var link in page.Loose.Links)
        {
            if (
                link.GetAttribute("rel")?.Equals("canonical", StringComparison.OrdinalIgnoreCase) == true
                && Absolute(link.GetAttribute("href")) is { } canonical
            )
            {
                return canonical;
            }
        }

        return Absolute(tags.First(["og:url"])?.Value)
            ?? Absolute(linked.Url)
            ?? Absolute(
                tags.First(["parsely-link", "twitter:url", "dc.identifier", "dcterms.identifier"])?.Value
            )
            ?? Absolute(
                SavedFrom().Match(html, 0, Math.Min(html.Length, SavedMarkWithin)).Groups["url"].Value
            );
    }

    private static string? Absolute(string? url) =>
        url is not null
        && (
            url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        )
            ? url.Trim()
            : null;

    [GeneratedRegex(
        @"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(?<url>\S+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SavedFrom();
}
