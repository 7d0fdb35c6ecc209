using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>A page title as its parts: a headline, and around it perhaps the section and the outlet.</summary>
internal static partial class TitleParts
{
    /// <summary>Splits at the marks that templates put between a headline and a site's name.</summary>
    public static string[] Split(string title) =>
        [
            .. (HasQuotes(title) ? SeparatorsButQuotes() : Separators())
                .Split(title)
                .Select(part => part.Trim())
                .Where(part => part.Length > 0),
        ];

    /// <summary>Whether double angles open and close a quotation: one alone leads from a site to its page.</summary>
    private static bool HasQuotes(string title) =>
        title.Contains('«', StringComparison.Ordinal) && title.Contains('»', StringComparison.Ordinal);

    /// <summary>The title without the parts that name the site.</summary>
    public static string WithoutSite(string title, string? site)
    {
        var parts = Split(title);
        var name = HtmlText.Fold(site);
        if (parts.Length < 2)
        {
            var colon = title.IndexOf(": ", StringComparison.Ordinal);
            return colon > 0 && name.Length > 0 && HtmlText.Fold(title.AsSpan(0, colon)) == name
                ? title[(colon + 2)..].Trim()
                : title.Trim();
        }

        if (name.Length > 0)
        {
            if (
                HtmlText.Fold(parts[^1]) is var last
                && last.Length > 0
                && (
                    last.Contains(name, StringComparison.Ordinal)
                    || name.Contains(last, StringComparison.Ordinal)
                )
            )
            {
                return LongestRun(title, parts, 0, parts.Length - 1);
            }

            if (HtmlText.Fold(parts[0]) == name)
            {
                return LongestRun(title, parts, 1, parts.Length);
            }
        }

        return parts.MaxBy(part => HtmlText.CountWords(part)) ?? title;
    }

    /// <summary>The longest of some parts; joined as written when two of them are long.</summary>
    private static string LongestRun(string title, string[] parts, int first, int last)
    {
        var longest = parts[first..last].MaxBy(part => part.Length) ?? title;
        if (
            last - first == 2
            && HtmlText.CountWords(parts[first]) > 2
            && HtmlText.CountWords(parts[last - 1]) > 2
        )
        {
            var start = title.IndexOf(parts[first], StringComparison.Ordinal);
            var end = title.LastIndexOf(parts[last - 1], StringComparison.Ordinal) + parts[last - 1].Length;
            return start >= 0 && end > start ? title[start..end] : longest;
        }

        return longest;
    }

    [GeneratedRegex(@"\s+[|–—·•:»«›‹/\\~-]+\s+|\s*(?:\||::|»|«|›|‹)\s*|\s--\s?")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\s+[|–—·•:/\\~-]+\s+|\s*(?:\||::)\s*|\s--\s?")]
    private static partial Regex SeparatorsButQuotes();
}
