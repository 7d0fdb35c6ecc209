using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Html.MainContent;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Kinds;

/// <summary>
/// Tells a page whose whole text are the beginnings of other pages: headings alike that each lead to another page of the site,
/// a few lines below each.
/// </summary>
internal static class TeaserList
{
    /// <summary>Fewer teasers are what a site shows beside an article.</summary>
    private const int FewestTeasers = 5;

    /// <summary>More text below a heading is an article's own. <b>Units</b> chars.</summary>
    private const int MostBelow = 420;

    /// <summary>So much of the body stands in teasers. <b>Units</b> share of chars.</summary>
    private const double MostOfBody = 0.8;

    /// <summary>So many of the headings are alike. <b>Units</b> share.</summary>
    private const double MostAlike = 0.8;

    /// <summary>A teaser's text begins this close below its heading. <b>Units</b> blocks.</summary>
    private const int MostBetween = 3;

    private const int FewestWords = 3;
    private const double MostlyLink = 0.8;

    /// <summary>Whether the body is such beginnings and hardly anything else.</summary>
    /// <param name="page">The page.</param>
    /// <param name="body">The blocks that its body was read from.</param>
    /// <param name="url">Its address, which says what the site is; null where it is not known.</param>
    public static bool Is(PageTree page, IReadOnlyList<BodyParagraph> body, string? url) =>
        body.Count >= FewestTeasers && AreTeasers(page, Below(page, body, url), body);

    /// <summary>By the block of each heading, what of the body stands close below it.</summary>
    private static Dictionary<int, List<BodyParagraph>> Below(
        PageTree page,
        IReadOnlyList<BodyParagraph> body,
        string? url
    )
    {
        var heads = new Dictionary<int, List<BodyParagraph>>();
        var (head, last) = (-1, -1);
        foreach (var paragraph in body)
        {
            for (var i = last + 1; i <= paragraph.Block; i++)
                head = IsHead(page.Blocks[i], url) ? i : head;
            var isClose = head >= 0 && paragraph.Block - Math.Max(head, last) <= MostBetween;
            var isItself = paragraph.Block == head && paragraph.Content.Kind == BlockKind.Subhead;
            last = paragraph.Block;
            if (!isClose || isItself)
                continue;
            if (!heads.TryGetValue(head, out var below))
                heads[head] = below = [];
            below.Add(paragraph);
        }

        return heads;
    }

    private static bool AreTeasers(
        PageTree page,
        Dictionary<int, List<BodyParagraph>> heads,
        IReadOnlyList<BodyParagraph> body
    )
    {
        var teasers = heads.Where(static head => CharsOf(head.Value) <= MostBelow).ToList();
        var alike = teasers
            .GroupBy(head => (page.Blocks[head.Key].Owner.Tag, page.Blocks[head.Key].Owner.Depth))
            .Select(static group => group.ToList())
            .MaxBy(static group => group.Count);
        if (alike is null || alike.Count < FewestTeasers || alike.Count < heads.Count * MostAlike)
            return false;
        var addresses = alike
            .Select(head => page.Blocks[head.Key].LinkAddress)
            .Distinct(StringComparer.Ordinal);
        var own = body.Where(paragraph =>
            !heads.ContainsKey(paragraph.Block) || heads[paragraph.Block].Contains(paragraph)
        );
        return addresses.Count() >= alike.Count * MostAlike
            && alike.Sum(static head => CharsOf(head.Value)) >= CharsOf(own) * MostOfBody;
    }

    private static int CharsOf(IEnumerable<BodyParagraph> paragraphs) =>
        paragraphs.Sum(static paragraph => paragraph.Text.Length);

    /// <summary>Whether a block is a link of several words to another page of the site, or begins with one.</summary>
    private static bool IsHead(TextBlock block, string? url) =>
        block.LinkChars > 0
        && HtmlText.CountWords(block.Text) >= FewestWords
        && (block.LinkShare >= MostlyLink || BeginsWithLink(block))
        && !block.IsUnder(Hint.Navigation | Hint.Hidden)
        && LeadsToPage(block.LinkAddress, url);

    private static bool BeginsWithLink(TextBlock block) =>
        block.Owner.Tag == "li"
        && block.Owner.Element.QuerySelector("a[href]") is { } link
        && link.TextContent.Trim() is { Length: > 0 } words
        && HtmlText.CountWords(words) >= FewestWords
        && block.Flat.StartsWith(words, StringComparison.Ordinal);

    private static bool LeadsToPage(string? address, string? url)
    {
        if (address is null || address.StartsWith('#'))
            return false;
        if (address.StartsWith("//", StringComparison.Ordinal))
            address = Uri.UriSchemeHttp + ":" + address;
        if (!Uri.TryCreate(address, UriKind.RelativeOrAbsolute, out var to))
            return false;
        return !to.IsAbsoluteUri
            || to.Scheme == Uri.UriSchemeFile
            || (Uri.TryCreate(url, UriKind.Absolute, out var own) && own.Host == to.Host && own != to);
    }
}
