using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Weighs whether a part of the page's title is the site's name.</summary>
internal static class SiteNames
{
    private const int LongestName = 60;
    private const double Enough = 3;
    private const int SlashesOfPage = 3;

    private static readonly Uri Nowhere = new("https://nowhere.invalid/");

    public static string? Find(PageTree page)
    {
        var title = page.Document.Title ?? "";
        var parts = TitleParts.Split(title).ToList();
        if (
            parts.Count == 1
            && title.IndexOf(": ", StringComparison.Ordinal) is > 0 and < LongestName and var colon
        )
        {
            parts.Insert(0, title[..colon].Trim());
        }

        // A title that the page is headed with, and nothing else, is its own.
        if (parts.Count == 1 && page.Blocks.Any(block => IsTop(block, parts[0])))
            return null;

        // A title's last part, behind a part that is a heading on the page, can hardly be anything else.
        var bonus = parts.Count > 1 && IsHeading(page, parts[0]) ? 2 : 0;
        var body = HeadlinePlace.FirstRunningText(page);
        var best = parts
            .Select(
                (part, i) => (Part: part, Score: Weigh(page, part, body) + (i == parts.Count - 1 ? bonus : 0))
            )
            .OrderByDescending(pair => pair.Score)
            .FirstOrDefault();
        return best.Score < Enough ? null : Spelled(page, best.Part) ?? best.Part;
    }

    /// <summary>The full name behind an acronym, where a line at the page's top or foot opens with it.</summary>
    private static string? Spelled(PageTree page, string name)
    {
        if (name.Length is < 2 or > 6 || !name.All(char.IsUpper))
        {
            return null;
        }

        foreach (var block in page.Blocks.Where(block => block.Text.Length < 200))
        {
            var words = block.Flat.Split(' ');
            if (
                words.Length >= name.Length
                && !words.Take(name.Length).Where((word, i) => word.Length < 2 || word[0] != name[i]).Any()
            )
            {
                return string.Join(' ', words.Take(name.Length)).Trim(',', '.', ':', '|');
            }
        }

        return null;
    }

    private static bool IsTop(TextBlock block, string text) =>
        block.Owner.Tag == "h1" && block.LinkChars == 0 && HtmlText.Fold(block.Text) == HtmlText.Fold(text);

    private static bool IsHeading(PageTree page, string text)
    {
        var folded = HtmlText.Fold(text);
        return page.Blocks.Any(block => block.IsHeading && HtmlText.Fold(block.Text) == folded);
    }

    private static double Weigh(PageTree page, string part, int body)
    {
        var words = HtmlText.CountWords(part);
        if (
            part.Length > LongestName
            || words is 0 or > 7
            || (part.Contains('.', StringComparison.Ordinal) && !part.Contains(' ', StringComparison.Ordinal))
        )
        {
            return 0;
        }

        var score = words <= 4 ? 1.0 : 0;
        score += MediaWords.LooksLikeOutlet(part) ? 2 : 0;
        var folded = HtmlText.Fold(part);
        var (asHeading, asLabel) = (false, false);
        foreach (var block in page.Blocks)
        {
            if (
                block.Text.Length > part.Length + 40
                || !block.Text.Contains(part, StringComparison.OrdinalIgnoreCase)
            )
            {
                asLabel |=
                    block.Text.Length < 200
                    && SaysCopyright(block)
                    && block.Text.Contains(part, StringComparison.OrdinalIgnoreCase);
                continue;
            }

            var same = HtmlText.Fold(block.Text) == folded;
            // What stands right above the text is its headline, whatever element it stands in.
            var heads =
                block.IsHeading
                || (
                    HeadlinePlace.Nearness(block.Index, body) > 0
                    && !block.IsUnder(Hint.Navigation)
                    && !MediaWords.LooksLikeOutlet(part)
                );
            var isOwn = same && heads && (block.LinkChars == 0 || LeadsToPage(block));
            asHeading |= isOwn;
            asLabel |= !isOwn && (SaysCopyright(block) || same || LinksHome(page, block, folded));
        }

        return score + (asLabel ? 2 : 0) - (asHeading ? 2 : 0);
    }

    private static bool SaysCopyright(TextBlock block) =>
        block.Text.Contains('©', StringComparison.Ordinal)
        || block.Text.Contains("opyright", StringComparison.Ordinal);

    /// <summary>Whether a heading is a link to a page deep in the site, as an article's own often is, and not to its front.</summary>
    private static bool LeadsToPage(TextBlock block) =>
        block.IsHeading
        && block.LinkAddress is { } address
        && Uri.TryCreate(Nowhere, address, out var target)
        && target.AbsolutePath.Count(static c => c == '/') >= SlashesOfPage;

    private static bool LinksHome(PageTree page, TextBlock block, string folded)
    {
        for (var i = block.Owner.Index + 1; i < block.Owner.End; i++)
        {
            var node = page.Nodes[i];
            if (node.Tag is "a" or "b" or "strong" && HtmlText.Fold(page.TextOf(node)) == folded)
            {
                return true;
            }
        }

        return false;
    }
}
