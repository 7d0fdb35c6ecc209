using SearchKhadr.Ingestion.Html.MainContent.Model;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>
/// Finds a post of a line or two, which nothing but its place tells from furniture: it stands in an element named as
/// a post's text, inside the element that holds the headline.
/// </summary>
internal static class ShortPost
{
    private const int LeastText = 12;

    /// <summary>The post's blocks; empty where the page is not built so.</summary>
    public static List<TextBlock> Find(BlockEvidence evidence)
    {
        if (evidence.HeadlineBlock < 0)
        {
            return [];
        }

        var page = evidence.Page;
        var node = page.Blocks[evidence.HeadlineBlock].Owner;
        while (node.Parent >= 0)
        {
            node = page.Nodes[node.Parent];
            var blocks = page
                .Blocks.Skip(evidence.HeadlineBlock + 1)
                .TakeWhile(block => block.Index < node.Stop.Block)
                .Where(block => IsPost(block) && !evidence.IsTaken(block))
                .ToList();
            if (blocks.Sum(block => block.OwnChars) >= LeastText)
            {
                return blocks;
            }
        }

        return [];
    }

    private static bool IsPost(TextBlock block) =>
        block.IsUnder(Hint.Body)
        && !block.IsUnder(BlockValues.Foreign | Hint.Comment | Hint.Date | Hint.Byline | Hint.Caption)
        && block.LinkShare < 0.6;
}
