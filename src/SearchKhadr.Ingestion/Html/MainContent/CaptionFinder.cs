using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Captions;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>Finds the captions of the article's pictures and the blocks that they take up.</summary>
internal static class CaptionFinder
{
    private const int LongestCaption = 700;
    private const int LongestLoneCaption = 250;

    /// <summary>Captions between two blocks, in page order; <paramref name="taken"/> receives their blocks.</summary>
    public static List<PlacedCaption> Find(PageTree page, int firstBlock, int lastBlock, ISet<int> taken)
    {
        var captions = new List<PlacedCaption>();
        for (var i = 0; i < page.Nodes.Count; i++)
        {
            var node = page.Nodes[i];
            if (
                node.Start.Block < firstBlock
                || node.Start.Block > lastBlock
                || node.Stop.Block > page.Blocks.Count
            )
            {
                continue;
            }

            if (
                node.IsUnder(BlockValues.Foreign | Hint.Comment)
                || !(IsCaption(page, node) || IsPictureWithText(page, node) || IsPictureBox(page, node))
            )
            {
                continue;
            }

            Add(page, node, captions);
            for (
                var block = node.Start.Block;
                block < Math.Max(node.Stop.Block, node.Start.Block + 1);
                block++
            )
            {
                taken.Add(block);
            }

            i = node.End - 1;
        }

        return captions;
    }

    private static bool IsCaption(PageTree page, PageNode node) =>
        node.Has(Hint.Caption)
        && TagNames.IsBlock(node.Tag)
        && page.TextOf(node).Length is > 1 and < LongestCaption
        && !HoldsCaption(page, node);

    private static bool HoldsCaption(PageTree page, PageNode node)
    {
        for (var i = node.Index + 1; i < node.End; i++)
        {
            if (
                page.Nodes[i].Has(Hint.Caption)
                && TagNames.IsBlock(page.Nodes[i].Tag)
                && page.Nodes[i].Stop != page.Nodes[i].Start
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A paragraph or cell that holds a picture and one short text set apart by italics or small type.</summary>
    private static bool IsPictureWithText(PageTree page, PageNode node)
    {
        if (node.Tag is not ("p" or "td" or "div" or "center") || node.Stop.Block - node.Start.Block != 1)
        {
            return false;
        }

        var block = page.Blocks[node.Start.Block];
        if (block.Text.Length is < 8 or > LongestLoneCaption || block.LinkShare > 0.3)
        {
            return false;
        }

        var (picture, small) = (false, 0);
        for (var i = node.Index + 1; i < node.End; i++)
        {
            var inner = page.Nodes[i];
            picture |= inner.Tag is "img" or "picture";
            var setApart =
                inner.Tag is "i" or "em" or "small"
                || (inner.Tag == "font" && inner.Element.GetAttribute("size") is "1" or "-1" or "-2");
            small = Math.Max(small, setApart ? page.TextOf(inner).Length : 0);
        }

        return picture && small * 10 >= block.Text.Length * 8;
    }

    /// <summary>An element named for a picture that begins with one and holds a line or two under it and no more.</summary>
    private static bool IsPictureBox(PageTree page, PageNode node)
    {
        if (
            !node.Has(Hint.Figure)
            || node.Has(Hint.Body | Hint.Article | Hint.Message)
            || node.Tag is not ("div" or "span" or "figure" or "p")
            || node.Stop.Block - node.Start.Block is < 1 or > 2
            || page.TextOf(node).Length is < 8 or > LongestCaption
        )
        {
            return false;
        }

        for (var i = node.Index + 1; i < node.End; i++)
        {
            var inner = page.Nodes[i];
            if (inner.Tag is "img" or "picture")
            {
                return inner.Start == node.Start;
            }

            if (inner.IsHeading)
            {
                return false;
            }
        }

        return false;
    }

    private static void Add(PageTree page, PageNode node, List<PlacedCaption> captions)
    {
        var text = Whitespace.Collapse(page.TextOf(node));
        var credit = CreditIn(page, node);
        Caption caption;
        if (
            credit is not null
            && text.EndsWith(credit, StringComparison.Ordinal)
            && text.Length > credit.Length
        )
        {
            var rest = text[..^credit.Length].TrimEnd(' ', '(', '|', '—', '–', '-');
            var read = CaptionParser.Read(text);
            caption =
                read.Credit is not null && read.Text.Length >= rest.Length - 3
                    ? read
                    : new Caption(rest, credit.Trim('(', ')', ' '));
        }
        else
        {
            caption = CaptionParser.Read(text);
        }

        if (caption.Text.Length > 0 && !captions.Exists(placed => placed.Caption == caption))
        {
            captions.Add(new PlacedCaption(node.Start.Block, caption));
        }
    }

    private static string? CreditIn(PageTree page, PageNode node)
    {
        for (var i = node.Index + 1; i < node.End; i++)
        {
            var inner = page.Nodes[i];
            if (inner.Has(Hint.Credit) || inner.Tag is "small" or "cite")
            {
                return Whitespace.Collapse(page.TextOf(inner)) is { Length: > 1 } credit ? credit : null;
            }
        }

        return null;
    }
}
