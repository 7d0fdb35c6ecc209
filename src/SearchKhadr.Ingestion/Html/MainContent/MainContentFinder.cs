using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.MainContent.Model;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>Finds the article's own text on a page.</summary>
internal sealed class MainContentFinder(
    PageTree page,
    DateParser dates,
    DateOrder order,
    Func<TextBlock, bool> isTaken
)
{
    private const int LongestWayOut = 80;

    /// <summary>Blocks past the body's end that are still looked at for captions.</summary>
    private const int Margin = 3;

    /// <summary>Everything that the choice of the body's blocks is made from.</summary>
    public BlockEvidence Gather(
        string? headline,
        int headlineBlock,
        string? description,
        string? linkedBody,
        IReadOnlyList<TextBlock> opening
    )
    {
        HintGuard.Apply(page, isTaken, headlineBlock);
        var values = new BlockValues(page, isTaken);
        var root = ContentRoot.Find(page, values);
        var picked = root is null ? [] : BodyBlocks.Pick(page, values, root, isTaken);
        return new BlockEvidence
        {
            Page = page,
            Values = values,
            Root = root,
            Picked = picked.Select(block => block.Index).ToHashSet(),
            IsTaken = isTaken,
            Headline = headline,
            HeadlineBlock = headlineBlock,
            Description = description,
            LinkedBody = linkedBody,
            Opening = opening,
        };
    }

    public ArticleText Find(BlockEvidence evidence)
    {
        var (headline, headlineBlock, description) = (
            evidence.Headline,
            evidence.HeadlineBlock,
            evidence.Description
        );
        var body = BodyBlocks.Judge(evidence);
        OtherPosts.Remove(page, body, headlineBlock);
        EmbeddedPosts.Add(page, body, isTaken);
        var preamble = new PreambleReader(page, dates, order);
        RemoveHeadline(body, headline, headlineBlock);
        var standfirst = preamble.FindStandfirst(headlineBlock, body, description);
        if (standfirst is not null)
        {
            var folded = HtmlText.Fold(standfirst.Text);
            body.RemoveAll(block =>
                block == standfirst
                || (block.Index < standfirst.Index + 4 && HtmlText.Fold(block.Text) == folded)
            );
            body.RemoveAll(block => block.Index < standfirst.Index);
        }

        TrimEnds(body, preamble, evidence.Picked);
        var first = body.Count > 0 ? body[0].Index : page.Blocks.Count;
        var last = body.Count > 0 ? body[^1].Index : page.Blocks.Count;
        var from = headlineBlock >= 0 ? Math.Min(headlineBlock, first) : Math.Max(0, first - 8);
        var captionBlocks = new HashSet<int>();
        var captions = CaptionFinder.Find(page, from, last + Margin, captionBlocks);
        body.RemoveAll(block => captionBlocks.Contains(block.Index));
        body.RemoveAll(block =>
            block.Text.Length < 120 && !block.IsHeading && Furniture.FurniturePatterns.IsFurniture(block.Flat)
        );
        PullQuotes.Remove(page, body);
        return new ArticleText(body, standfirst?.Flat, captions, first, last);
    }

    private void RemoveHeadline(List<TextBlock> body, string? headline, int headlineBlock)
    {
        if (headlineBlock >= 0 && body.Exists(block => block.Index > headlineBlock && block.Text.Length > 80))
        {
            var before = body.Where(block => block.Index <= headlineBlock).Sum(block => block.Text.Length);
            var after = body.Where(block => block.Index > headlineBlock).Sum(block => block.Text.Length);
            if (before < after)
            {
                var first = StartAbove(body, page.Blocks[headlineBlock]);
                body.RemoveAll(block => block.Index < first);
            }
        }

        if (headline is not null)
        {
            var folded = HtmlText.Fold(headline);
            body.RemoveAll(block =>
                block.Text.Length < headline.Length + 20 && HtmlText.Fold(block.Text) == folded
            );
        }
    }

    /// <summary>
    /// The block with which a body can begin: the one behind the headline, or the first paragraph above it in the element
    /// that holds both. Such a headline is a subhead that says again what the page is called.
    /// </summary>
    private static int StartAbove(List<TextBlock> body, TextBlock headline)
    {
        var above = body.FirstOrDefault(block =>
            block.Index < headline.Index
            && block.Owner.Parent == headline.Owner.Parent
            && block is { Owner.Tag: "p", EndsSentence: true, Text.Length: >= LongestWayOut }
        );
        return above?.Index ?? headline.Index + 1;
    }

    /// <summary>Takes bylines, dates and buttons off both ends of the body.</summary>
    private static void TrimEnds(List<TextBlock> body, PreambleReader preamble, IReadOnlySet<int> picked)
    {
        for (var i = Math.Min(body.Count - 1, 5); i >= 0; i--)
        {
            var signs = i + 1 < body.Count && PreambleReader.IsNameOverAgency(body[i], body[i + 1]);
            if (signs || preamble.IsAbout(body[i]))
            {
                body.RemoveAt(i);
            }
        }

        // A post may be no more than such a line.
        if (!body.Exists(static block => block.Text.Length >= LongestWayOut))
            picked = body.Select(static block => block.Index).ToHashSet();

        while (
            body.Count > 0
            && (IsLooseHeading(body) || preamble.IsAbout(body[^1]) || IsWayOut(body[^1], picked))
        )
        {
            body.RemoveAt(body.Count - 1);
        }
    }

    /// <summary>
    /// Whether the body ends with a heading that is a box's, having no text under it. One of several that are sentences may
    /// tell of a picture.
    /// </summary>
    private static bool IsLooseHeading(List<TextBlock> body) =>
        body[^1].IsHeading
        && !(
            body[^1].EndsSentence
            && body.Exists(block =>
                block != body[^1]
                && block.EndsSentence
                && block.Owner.Tag == body[^1].Owner.Tag
                && block.Owner.Parent == body[^1].Owner.Parent
            )
        );

    /// <summary>A short line with a link behind the last sentence leads away from the article: "Back to the list".</summary>
    private static bool IsWayOut(TextBlock block, IReadOnlySet<int> picked) =>
        block is { Text.Length: < LongestWayOut, LinkChars: > 0, EndsSentence: false }
        && block.Owner.Tag != "li"
        && !picked.Contains(block.Index);
}
