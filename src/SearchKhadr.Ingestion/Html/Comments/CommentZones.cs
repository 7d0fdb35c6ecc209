using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Finds the parts of a page where readers' comments stand.</summary>
internal static partial class CommentZones
{
    private const double MostOfThePage = 0.97;
    private const int MostLinesBetween = 2;
    private const int LongestLine = 140;

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
            if (headlineBlock >= 0 && IsDigest(node) && !Holds(node, headlineBlock))
            {
                i = node.End - 1;
            }
            else if (IsZone(node) && !Holds(node, headlineBlock))
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

    /// <summary>
    /// The blocks of zones; zones that are siblings make one stretch with the lines between them and the line behind
    /// the last, for these say who wrote and when.
    /// </summary>
    public static List<(int First, int Last)> Stretches(PageTree page, IReadOnlyList<PageNode> zones)
    {
        var stretches = new List<(int First, int Last)>();
        for (var i = 0; i < zones.Count; i++)
        {
            var (first, last) = (zones[i].Start.Block, zones[i].Stop.Block);
            var joins =
                stretches.Count > 0
                && zones[i].Parent == zones[i - 1].Parent
                && first - stretches[^1].Last is > 0 and <= MostLinesBetween
                && AreLines(page, stretches[^1].Last, first);
            if (!joins)
            {
                stretches.Add((first, last));
                continue;
            }

            var isLast = i == zones.Count - 1 || zones[i + 1].Parent != zones[i].Parent;
            stretches[^1] = (
                stretches[^1].First,
                isLast && last < page.Blocks.Count && AreLines(page, last, last + 1) ? last + 1 : last
            );
        }

        return stretches;
    }

    private static bool AreLines(PageTree page, int first, int last) =>
        page.Blocks.Skip(first).Take(last - first).All(block => block.Text.Length <= LongestLine);

    /// <summary>Whether a zone stands in a part of the page that is beside the article: a list of other pages' comments.</summary>
    public static bool IsBeside(PageTree page, PageNode zone, int headlineBlock)
    {
        if (headlineBlock < 0)
        {
            return false;
        }

        var node = zone;
        while (node.Parent >= 0 && !Holds(node, headlineBlock))
        {
            if (node.Has(Hint.Furniture | Hint.Related | Hint.Navigation))
            {
                return true;
            }

            node = page.Nodes[node.Parent];
        }

        return false;
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

    /// <summary>Whether an element is named as what was said last or most on other pages.</summary>
    public static bool IsDigest(PageNode node) =>
        node.Has(Hint.CommentLink)
        && node.Has(Hint.Related)
        && Digest().IsMatch($"{node.Element.ClassName} {node.Element.Id}");

    private static bool IsZone(PageNode node) =>
        node.Has(Hint.Comment) && !node.Has(Hint.CommentLink) && TagNames.IsBlock(node.Tag);

    [GeneratedRegex(
        "(recent|latest|newest|last|popular|most)[-_]?comment",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Digest();

    private static bool Holds(PageNode node, int block) =>
        block >= 0 && node.Start.Block <= block && block < node.Stop.Block;
}
