using SearchKhadr.Ingestion.Html.MainContent.Model;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>Picks, inside the element that holds the article, the blocks that are its body.</summary>
internal static class BodyBlocks
{
    private const float Likely = 0.5f;
    private const float VeryLikely = 0.75f;

    /// <summary>With this many long paragraphs that rules and model agree on, what stands nearer to the headline is no post.</summary>
    private const int ParagraphsOfArticle = 5;

    private const Hint NotBody =
        BlockValues.Foreign | Hint.Caption | Hint.Credit | Hint.PullQuote | Hint.Breadcrumb;

    /// <summary>The blocks that the model takes for the body; of one that the rules would not pick it must be sure.</summary>
    public static List<TextBlock> Judge(BlockEvidence evidence)
    {
        if (evidence.Opening.Count > 0)
        {
            return [.. evidence.Opening];
        }

        var chances = (evidence.Model ?? BodyModel.Instance).Judge(evidence);
        List<TextBlock> judged =
        [
            .. evidence.Page.Blocks.Where(block =>
                !evidence.IsTaken(block)
                && chances[block.Index] > (evidence.Picked.Contains(block.Index) ? Likely : VeryLikely)
            ),
        ];
        new BodyCompletion(evidence, chances).Complete(judged);
        if (judged.Exists(block => block.IsUnder(Hint.Body)))
        {
            return judged;
        }

        var post = ShortPost.Find(evidence);
        var standsNearer =
            post.Count > 0
            && judged.Count(block => evidence.Picked.Contains(block.Index) && BlockValues.IsLongText(block))
                < ParagraphsOfArticle
            && !judged.Exists(block => block.Index > evidence.HeadlineBlock && block.Index <= post[^1].Index);
        if (standsNearer)
        {
            return post;
        }

        // A post of one paragraph can look like furniture to the model; the rules then say which it is.
        return judged.Count > 0
            ? judged
            :
            [
                .. evidence.Page.Blocks.Where(block =>
                    evidence.Picked.Contains(block.Index)
                    && !evidence.IsTaken(block)
                    && BlockValues.IsLongText(block)
                ),
            ];
    }

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
