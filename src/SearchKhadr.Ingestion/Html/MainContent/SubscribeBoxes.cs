using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>The boxes in which a page asks for an e-mail address: what stands around the field is no part of the article.</summary>
internal sealed class SubscribeBoxes
{
    /// <summary>A box has a few lines, whatever language they are in.</summary>
    private const int MostBlocks = 5;

    private const int MostChars = 500;

    private readonly HashSet<int> _blocks = [];

    public SubscribeBoxes(PageTree page)
    {
        foreach (var field in page.AddressFields)
        {
            var box = field;
            if (!IsBox(page, box))
                continue;
            while (box.Parent > 0 && IsBox(page, page.Nodes[box.Parent]))
                box = page.Nodes[box.Parent];
            for (var i = box.Start.Block; i < box.Stop.Block; i++)
                _blocks.Add(i);
        }
    }

    public bool Holds(TextBlock block) => _blocks.Contains(block.Index);

    private static bool IsBox(PageTree page, PageNode node) =>
        node.Tag is not ("body" or "main" or "article" or "td")
        && node.Stop.Block - node.Start.Block <= MostBlocks
        && page.TextOf(node).Length <= MostChars;
}
