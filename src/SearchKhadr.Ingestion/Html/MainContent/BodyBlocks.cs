using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>Picks, inside the element that holds the article, the blocks that are its body.</summary>
internal static class BodyBlocks
{
    private const Hint NotBody =
        BlockValues.Foreign | Hint.Caption | Hint.Credit | Hint.PullQuote | Hint.Breadcrumb;

    public static List<TextBlock> Pick(
        PageTree page,
        BlockValues values,
        PageNode root,
        Func<TextBlock, bool> isTaken
    )
    {
        var (first, last) = DensestRun(values, root);
        var body = new List<TextBlock>();
        for (var i = first; i < last; i++)
        {
            var block = page.Blocks[i];
            if (!isTaken(block) && IsBody(block))
            {
                body.Add(block);
            }
        }

        while (body.Count > 0 && body[^1].IsHeading)
        {
            body.RemoveAt(body.Count - 1);
        }

        return body;
    }

    private static bool IsBody(TextBlock block) =>
        !block.IsUnder(NotBody)
        && block.LinkShare < 0.75
        && (BlockValues.IsLongText(block) || !block.IsUnder(BlockValues.Label));

    /// <summary>The stretch of blocks whose values sum to the most.</summary>
    private static (int First, int Last) DensestRun(BlockValues values, PageNode root)
    {
        var best = (First: root.Start.Block, Last: root.Start.Block);
        var bestSum = 0.0;
        var sum = 0.0;
        var first = root.Start.Block;
        for (var i = root.Start.Block; i < root.Stop.Block; i++)
        {
            sum += values[i];
            if (sum > bestSum)
            {
                bestSum = sum;
                best = (first, i + 1);
            }
            else if (sum < 0)
            {
                sum = 0;
                first = i + 1;
            }
        }

        return best;
    }
}
