using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Finds the section the article stands in: metadata, breadcrumb, the label above the headline.</summary>
internal static class SectionFinder
{
    private const int LongestSection = 40;

    public static string? Find(PageTree page, MetaTags tags, LinkedArticle linked, Headline? headline)
    {
        var claimed =
            tags.First(["article:section", "parsely-section", "sailthru.section"])?.Value
            ?? linked.Section
            ?? tags.First([
                "section",
                "dc.subject.section",
                "cxenseparse:recs:category",
                "og:section",
            ])?.Value;
        if (claimed is { Length: > 1 and <= LongestSection })
        {
            return claimed;
        }

        var marked = page.Nodes.FirstOrDefault(node =>
            node.Element.GetAttribute("itemprop") == "articleSection"
        );
        if (marked is not null && page.TextOf(marked) is { Length: > 1 and <= LongestSection } named)
        {
            return named;
        }

        return FromBreadcrumb(page, headline) ?? FromLabel(page, headline) ?? FromFiling(page);
    }

    /// <summary>The first link to a category, as blog engines mark it, outside of menus and lists of other pages.</summary>
    private static string? FromFiling(PageTree page) =>
        page
            .Nodes.Where(static node =>
                node.Tag == "a"
                && node.Element.GetAttribute("rel")?.Split(' ').Contains("category") == true
                && !node.IsUnder(Hint.Navigation | Hint.Related | Hint.Comment | Hint.Hidden)
            )
            .Select(page.TextOf)
            .FirstOrDefault(static text => text.Length is > 1 and <= LongestSection);

    private static string? FromBreadcrumb(PageTree page, Headline? headline)
    {
        var crumb = page.Nodes.FirstOrDefault(node =>
            node.Has(Hint.Breadcrumb) && page.TextOf(node).Length is > 0 and < 300
        );
        if (crumb is null)
        {
            return null;
        }

        string? last = null;
        var links = 0;
        for (var i = crumb.Index + 1; i < crumb.End; i++)
        {
            var text = page.Nodes[i].Tag == "a" ? page.TextOf(page.Nodes[i]) : "";
            if (
                text.Length is > 1 and <= LongestSection
                && (headline is null || HtmlText.Fold(text) != HtmlText.Fold(headline.Text))
            )
            {
                links++;
                last = links > 1 || !IsHome(text) ? text : last;
            }
        }

        return last is null || IsHome(last) ? null : last;
    }

    private static bool IsHome(string text) =>
        text.Equals("home", StringComparison.OrdinalIgnoreCase)
        || text.Equals("accueil", StringComparison.OrdinalIgnoreCase)
        || text.Equals("front page", StringComparison.OrdinalIgnoreCase)
        || text.Equals("startseite", StringComparison.OrdinalIgnoreCase);

    /// <summary>A short label right above the headline, named as such or alone with the headline in its element.</summary>
    private static string? FromLabel(PageTree page, Headline? headline)
    {
        if (headline is not { Block: > 0 })
        {
            return null;
        }

        var title = page.Blocks[headline.Block];
        for (var i = headline.Block - 1; i >= Math.Max(0, headline.Block - 3); i--)
        {
            var block = page.Blocks[i];
            var isLabel =
                block.Text.Length is > 2 and <= 30
                && !block.EndsSentence
                && HtmlText.CountWords(block.Text) <= 3
                && !block.Text.Any(char.IsDigit);
            if (isLabel && block.Owner.Has(Hint.Kicker) && !block.IsUnder(Hint.Navigation))
            {
                return block.Flat;
            }
        }

        var above = page.Blocks[headline.Block - 1];
        var alone =
            (
                above.Owner == title.Owner
                || above.Owner.Index == title.Owner.Parent
                || above.Owner.Parent == title.Owner.Parent
            )
            && above.Owner.Tag is "div" or "p" or "td" or "header" or "h2" or "h3" or "h4" or "h5"
            && above.Text.Length is > 2 and <= 24
            && HtmlText.CountWords(above.Text) <= 2
            && !above.EndsSentence
            && !above.Text.Any(char.IsDigit)
            && !above.IsUnder(Hint.Navigation | Hint.Byline | Hint.Date | Hint.Share);
        return alone && !Furniture.FurniturePatterns.IsFurniture(above.Flat) ? above.Flat : null;
    }
}
