using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>A page title as its parts: a headline, and around it perhaps the section and the outlet.</summary>
internal static partial class TitleParts
{
    /// <summary>A headline hardly has more marks of the kind than this.</summary>
    private const int MostParts = 4;

    /// <summary>Splits at the marks that templates put between a headline and a site's name.</summary>
    public static string[] Split(string title) =>
        [
            .. (HasQuotes(title) ? SeparatorsButQuotes() : Separators())
                .Split(title)
                .Select(part => part.Trim())
                .Where(part => part.Length > 0),
        ];

    /// <summary>Every run of two or more neighbouring parts, as written.</summary>
    public static IEnumerable<string> Runs(string title)
    {
        var parts = Split(title);
        for (var first = 0; first < parts.Length; first++)
        {
            var start = title.IndexOf(parts[first], StringComparison.Ordinal);
            for (var last = first + 1; last < Math.Min(parts.Length, first + MostParts); last++)
            {
                var end = title.IndexOf(parts[last], start + parts[first].Length, StringComparison.Ordinal);
                if (start >= 0 && end >= 0)
                    yield return title[start..(end + parts[last].Length)];
            }
        }
    }

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
            if (HtmlText.Fold(parts[0]) == name)
            {
                return LongestRun(title, parts, 1, parts.Length);
            }

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

    /// <summary>Chinese, Japanese and Korean titles have no spaces around the mark in front of the site's name.</summary>
    private const string Unspaced =
        @"|(?<=[\u3040-\u9FFF\uAC00-\uD7AF\uFF01-\uFF1F」』】）])[_–—-]+(?=[\u3040-\u9FFF\uAC00-\uD7AF])";

    [GeneratedRegex(@"\s+[|–—·•:»«›‹/\\~-]+\s+|\s*(?:\||::|»|«|›|‹)\s*|\s--\s?" + Unspaced)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\s+[|–—·•:/\\~-]+\s+|\s*(?:\||::)\s*|\s--\s?" + Unspaced)]
    private static partial Regex SeparatorsButQuotes();
}
