using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Finds the parts of a page where readers' comments stand.</summary>
internal static class CommentZones
{
    private const double MostOfThePage = 0.97;

    /// <summary>Elements named as comments, outermost first; none holds the headline.</summary>
    public static List<PageNode> Find(PageTree page, int headlineBlock)
    {
        var zones = new List<PageNode>();
        var chars = new int[page.Blocks.Count + 1];
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            chars[i + 1] = chars[i] + page.Blocks[i].OwnChars;
        }

        for (var i = 0; i < page.Nodes.Count; i++)
        {
            var node = page.Nodes[i];
            if (IsZone(node) && !Holds(node, headlineBlock))
            {
                var inside = chars[node.Stop.Block] - chars[node.Start.Block];
                if (inside < chars[^1] * MostOfThePage || headlineBlock >= 0)
                {
                    zones.Add(node);
                    i = node.End - 1;
                }
            }
        }

        return zones;
    }

    /// <summary>Elements that follow a heading such as "12 comments" and hold what stands under it.</summary>
    public static PageNode? UnderHeading(PageTree page, TextBlock heading)
    {
        var node = heading.Owner;
        while (node.Parent >= 0)
        {
            var parent = page.Nodes[node.Parent];
            if (parent.Stop.Block - heading.Index > 2)
            {
                return parent;
            }

            node = parent;
        }

        return null;
    }

    private static bool IsZone(PageNode node) =>
        node.Has(Hint.Comment) && !node.Has(Hint.CommentLink) && TagNames.IsBlock(node.Tag);

    private static bool Holds(PageNode node, int block) =>
        block >= 0 && node.Start.Block <= block && block < node.Stop.Block;
}
