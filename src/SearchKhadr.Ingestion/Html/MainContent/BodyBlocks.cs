using SearchKhadr.Ingestion.Furniture;
using SearchKhadr.Ingestion.Html.MainContent.Model;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>Picks, inside the element that holds the article, the blocks that are its body.</summary>
internal static class BodyBlocks
{
    private const float Likely = 0.5f;
    private const float VeryLikely = 0.75f;
    private const double MostlyLink = 0.5;

    private const Hint NotBody =
        BlockValues.Foreign | Hint.Caption | Hint.Credit | Hint.PullQuote | Hint.Breadcrumb;

    /// <summary>The blocks that the model takes for the body; of one that the rules would not pick it must be sure.</summary>
    public static List<TextBlock> Judge(BlockEvidence evidence)
    {
        var chances = (evidence.Model ?? BodyModel.Instance).Judge(evidence);
        List<TextBlock> judged =
        [
            .. evidence.Page.Blocks.Where(block =>
                !evidence.IsTaken(block)
                && chances[block.Index] > (evidence.Picked.Contains(block.Index) ? Likely : VeryLikely)
            ),
        ];
        AddParts(judged, evidence);
        AddSubheads(judged, evidence);
        if (judged.Exists(block => block.IsUnder(Hint.Body)))
        {
            return judged;
        }

        var post = ShortPost.Find(evidence);
        var standsNearer =
            post.Count > 0
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

    /// <summary>
    /// Adds what is of one piece with what was judged body: sentences in the same element, line breaks between, and the
    /// items of a list of which most are body.
    /// </summary>
    private static void AddParts(List<TextBlock> judged, BlockEvidence evidence)
    {
        var owners = judged.Select(static block => block.Owner).ToHashSet();
        var known = judged.ToHashSet();
        var lists = evidence
            .Page.Blocks.Where(static block => block.Owner.Tag == "li")
            .GroupBy(static block => block.Owner.Parent)
            .Where(list => list.Count(known.Contains) * 2 > list.Count())
            .Select(static list => list.Key)
            .ToHashSet();
        var parts = evidence.Page.Blocks.Where(block =>
            !known.Contains(block)
            && !evidence.IsTaken(block)
            && (
                block.Owner.Tag == "li"
                    ? lists.Contains(block.Owner.Parent) && !block.IsUnder(BlockValues.Foreign)
                    : block.EndsSentence && owners.Contains(block.Owner) && evidence.Values[block.Index] > 0
            )
        );
        judged.AddRange(parts.ToList());
        Sort(judged);
    }

    /// <summary>Adds the headings over what was judged body, save the headline's place above its first block.</summary>
    private static void AddSubheads(List<TextBlock> judged, BlockEvidence evidence)
    {
        var blocks = evidence.Page.Blocks;
        var subheads = new List<TextBlock>();
        for (var i = 1; i < judged.Count; i++)
        {
            var above = judged[i].Index - 1;
            while (above > judged[i - 1].Index && IsSubhead(blocks[above]))
                subheads.Add(blocks[above--]);
        }

        judged.AddRange(subheads);
        Sort(judged);

        bool IsSubhead(TextBlock block) =>
            block.IsHeading
            && block.Index != evidence.HeadlineBlock
            && !block.IsUnder(BlockValues.Foreign)
            && block.LinkShare < MostlyLink
            && !evidence.IsTaken(block)
            && !FurniturePatterns.IsFurniture(block.Flat);
    }

    private static void Sort(List<TextBlock> blocks) =>
        blocks.Sort(static (one, other) => one.Index.CompareTo(other.Index));

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
