using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Html.Parsing;

/// <summary>A parsed page as two flat lists: its elements in document order and its blocks of text.</summary>
internal sealed class PageTree
{
    private static readonly HtmlParserOptions Options = new()
    {
        IsScripting = false,
        IsEmbedded = false,
        IsKeepingSourceReferences = false,
        IsStrictMode = false,
        DisableElementPositionTracking = true,
        SkipComments = true,
    };

    internal PageTree(
        IHtmlDocument document,
        IReadOnlyList<PageNode> nodes,
        IReadOnlyList<TextBlock> blocks,
        PageClock clock
    )
    {
        Clock = clock;
        Document = document;
        Loose = LooseElements.Of(document.DocumentElement);
        Nodes = nodes;
        Blocks = blocks;
    }

    public IHtmlDocument Document { get; }

    /// <summary>The page's meta, link and script elements.</summary>
    public LooseElements Loose { get; }

    /// <summary>Ends the reading when it takes too long.</summary>
    public PageClock Clock { get; }

    /// <summary>What the bar says that an archive set over the page; null where there was none.</summary>
    public ArchivedAddress? Copy { get; private set; }

    public IReadOnlyList<PageNode> Nodes { get; }

    public IReadOnlyList<TextBlock> Blocks { get; }

    /// <summary>The elements that hold a field for an e-mail address.</summary>
    public IReadOnlyList<PageNode> AddressFields { get; init; } = [];

    /// <summary>Parses markup; runs no script and loads nothing.</summary>
    public static PageTree Parse(string html, PageClock? clock = null)
    {
        var document = new HtmlParser(Options).ParseDocument(html);
        clock?.Check();
        if (StreamedParts.AreIn(html))
            StreamedParts.Place(document);
        if (ScriptedText.IsIn(html))
            ScriptedText.Place(document);
        var copy = CopyBanner.IsIn(html) ? CopyBanner.Take(document) : null;
        var tree = new PageTreeBuilder().Build(document, clock ?? PageClock.None);
        tree.Copy = copy;
        return tree;
    }

    /// <summary>The text of one element, a line feed between blocks.</summary>
    public string TextOf(PageNode node) => TextBetween(node.Start, node.Stop, "\n");

    /// <summary>The text from one mark to another.</summary>
    public string TextBetween(TextMark start, TextMark stop, string separator)
    {
        if (start.Block == stop.Block)
        {
            return start.Block < Blocks.Count ? Slice(start.Block, start.Char, stop.Char) : "";
        }

        var parts = new List<string>();
        for (var i = start.Block; i <= stop.Block && i < Blocks.Count; i++)
        {
            var from = i == start.Block ? start.Char : 0;
            var to = i == stop.Block ? stop.Char : Blocks[i].Text.Length;
            if (Slice(i, from, to) is { Length: > 0 } part)
            {
                parts.Add(part);
            }
        }

        return string.Join(separator, parts);
    }

    /// <summary>An element and all elements in it.</summary>
    public IEnumerable<PageNode> Subtree(PageNode node) => Nodes.Skip(node.Index).Take(node.End - node.Index);

    /// <summary>All elements in an element.</summary>
    public IEnumerable<PageNode> Inside(PageNode node) => Subtree(node).Skip(1);

    /// <summary>Whether a block stands under a hint inside an element, the element's own hints not counted.</summary>
    public bool IsUnderWithin(TextBlock block, PageNode outer, Hint hint)
    {
        for (var node = block.Owner; node.Index > outer.Index; node = Nodes[node.Parent])
        {
            if (node.Has(hint))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest element at or around a node that passes a test.</summary>
    public PageNode? Closest(PageNode? node, Func<PageNode, bool> test)
    {
        while (node is not null && !test(node))
        {
            node = node.Parent < 0 ? null : Nodes[node.Parent];
        }

        return node;
    }

    private string Slice(int block, int from, int to)
    {
        var text = Blocks[block].Text;
        to = Math.Min(to, text.Length);
        return from >= to ? "" : text[from..to].Trim();
    }
}
