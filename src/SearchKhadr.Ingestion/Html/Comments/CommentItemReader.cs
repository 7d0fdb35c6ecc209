using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Furniture;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Reads author, time and text out of the element that holds one comment.</summary>
internal sealed class CommentItemReader(
    PageTree page,
    MetaLine?[] metas,
    DateParser dates,
    DateOrder order,
    CommentRepeats repeats
)
{
    private const int LongestName = 60;

    private const Hint Never = Hint.CommentForm | Hint.Hidden | Hint.Navigation;

    /// <summary>Hints of small things beside a comment; what holds most of it is called so by chance.</summary>
    private const Hint Beside = Hint.Reply | Hint.Share | Hint.Avatar | Hint.CommentLink;

    public CommentDraft? Read(CommentItem item)
    {
        var authorNode = FindAuthor(item);
        var author = authorNode is null ? null : CleanAuthor(page.TextOf(authorNode));
        var timeNode = FindTime(item, out var time);
        var timeText = timeNode is null ? null : TimeTextOf(timeNode);
        var chars = item.Blocks.Sum(block => block.Text.Length);
        var message = FindMessage(item);
        var text = new List<string>();
        string? replyTo = null;
        TextBlock? before = null;
        foreach (var block in item.Blocks)
        {
            var meta = metas[block.Index];
            if (message is not null && IsInside(block, message))
            {
                AddText(block);
            }
            else if (meta is not null)
            {
                time ??= meta.Time;
                timeText ??= meta.TimeText;
                author ??=
                    meta.Rest
                    ?? (
                        before is { Text.Length: <= LongestName, EndsSentence: false }
                            ? CleanAuthor(before.Flat)
                            : null
                    );
                replyTo ??= CommentPhrases.ReplyTo(block.Flat);
                if (meta.Behind is not null)
                {
                    text.Add(meta.Behind);
                }
            }
            else if (AnswersIn(block) is { } answered)
            {
                replyTo ??= answered;
            }
            else if (repeats.Has(block))
            {
                timeText ??= CommentClock.Tells(block.Flat) ? CommentClock.Find(block.Flat) : null;
            }
            else if (
                !IsMark(block, authorNode)
                && !IsMark(block, timeNode)
                && !(Opens(block, authorNode) && Opens(block, timeNode))
                && (message is null || CommentTitles.IsTitle(page, block, item.Node))
            )
            {
                AddText(block);
            }

            before = block;
        }

        if (author is null && message is null)
        {
            author = TakeLoneName(item, text);
        }

        CommentTitles.DropRepeat(text);

        return text.Count == 0
            ? null
            : new CommentDraft(author, time, string.Join("\n\n", text), CommentLevels.Of(page, item), replyTo)
            {
                TimeText = timeText,
                Votes = CommentVotes.Find(page, Own(item)),
            };

        void AddText(TextBlock block)
        {
            var isText =
                !page.IsUnderWithin(block, item.Node, Never)
                && (CommentTitles.IsTitle(page, block, item.Node) || !IsBeside(block, item.Node, chars))
                && !IsButton(block)
                && !repeats.Has(block)
                && !(text.Count > 0 && block == item.Blocks[^1] && CommentLines.IsLinkRow(block))
                && !(text.Count == 0 && CommentPhrases.IsHeading(block.Flat));
            if (isText)
            {
                text.Add(block.Flat);
            }
        }
    }

    /// <summary>Whom a line of its own says the comment answers; null where it says more.</summary>
    private static string? AnswersIn(TextBlock block) =>
        block is { Text.Length: <= LongestName, EndsSentence: false }
            ? CommentPhrases.ReplyTo(block.Flat)
            : null;

    /// <summary>Whether a block stands in a small part of the comment that is named as buttons or a picture.</summary>
    private bool IsBeside(TextBlock block, PageNode outer, int chars)
    {
        for (var node = block.Owner; node.Index > outer.Index; node = page.Nodes[node.Parent])
        {
            if (node.Has(Beside) && page.TextOf(node).Length * 2 < chars)
            {
                return true;
            }
        }

        return false;
    }

    private string? TimeTextOf(PageNode node)
    {
        var text = Whitespace.Collapse(page.TextOf(node));
        return dates.Find(text) is { } date ? text[date.StartChar..date.EndChar]
            : text.Length is > 0 and <= 40 ? text
            : null;
    }

    public static bool IsButton(TextBlock block) =>
        CommentPhrases.IsButtonRow(block.Flat)
        || CommentPhrases.DescribesAuthor(block.Flat)
        || (
            block.Text.Length <= 60
            && FurniturePatterns.Classify(block.Flat) is FurnitureKind.CommentForm or FurnitureKind.Share
        );

    /// <summary>A short first block that opens with bold, cited or linked text is the name, when more text follows.</summary>
    private string? TakeLoneName(CommentItem item, List<string> text)
    {
        var first = item.Blocks.FirstOrDefault(block => text.Count > 1 && block.Flat == text[0]);
        if (first is not { Text.Length: <= LongestName, EndsSentence: false })
        {
            return null;
        }

        var name = Own(item)
            .FirstOrDefault(node =>
                node.Tag is "b" or "strong" or "a" or "cite" or "em"
                && node.Start == new TextMark(first.Index, 0)
            );
        if (name is null || page.TextOf(name).Length < 2)
        {
            return null;
        }

        text.RemoveAt(0);
        return CleanAuthor(page.TextOf(name));
    }

    private PageNode? FindAuthor(CommentItem item)
    {
        PageNode? best = null;
        var bestRank = 0;
        foreach (var node in Own(item))
        {
            var rank = RankAuthor(node);
            if (
                rank > bestRank
                && page.TextOf(node) is { Length: > 0 and <= LongestName } name
                && CleanAuthor(name) is not null
            )
            {
                best = node;
                bestRank = rank;
            }
        }

        return best is null ? null : Narrow(best);
    }

    private static int RankAuthor(PageNode node)
    {
        if (node.Has(Hint.Avatar | Hint.Reply) && !node.Has(Hint.User))
        {
            return 0;
        }

        // In hReview the name under "item" is what is commented on.
        if (node.Element.ParentElement?.ClassList.Contains("item") == true)
        {
            return 0;
        }

        var itemprop = node.Element.GetAttribute("itemprop");
        if (itemprop is "name" || node.Element.ClassList.Contains("fn"))
        {
            return 5;
        }

        if (node.Has(Hint.User | Hint.Byline))
        {
            return node.Has(Hint.Date | Hint.Message) ? 2 : 4;
        }

        return node.Tag == "cite" ? 3 : 0;
    }

    /// <summary>Inside a line that names the author among other words, the linked, bold or cited part.</summary>
    private PageNode Narrow(PageNode node)
    {
        for (var i = node.Index + 1; i < node.End; i++)
        {
            var inner = page.Nodes[i];
            if (inner.Tag is "a" or "b" or "strong" or "cite" && page.TextOf(inner) is { Length: > 1 } name)
            {
                return CleanAuthor(name) is null || dates.Find(name) is not null || name.StartsWith('#')
                    ? node
                    : inner;
            }
        }

        return node;
    }

    private string? CleanAuthor(string text)
    {
        var line = Whitespace.Collapse(text);
        if (dates.Find(line) is { } date)
        {
            line = line.Remove(date.StartChar, date.EndChar - date.StartChar);
        }

        if (CommentClock.Tells(line))
        {
            line = CommentClock.Strip(line);
        }

        return CommentPhrases.CleanAuthor(line);
    }

    private PageNode? FindTime(CommentItem item, out string? time)
    {
        time = null;
        PageNode? found = null;
        foreach (var node in Own(item))
        {
            if (!node.Has(Hint.Date) && node.Tag is not ("abbr" or "time"))
            {
                continue;
            }

            var reading =
                CommentTimes.OfAttributes(node.Element, dates, order)
                ?? (dates.FindAll(page.TextOf(node), order) is [var shown, ..] ? shown : null);
            if (reading is not null)
            {
                time = reading.Iso;
                return node;
            }

            found ??=
                page.TextOf(node).Length is > 0 and <= 60 && CommentClock.Tells(page.TextOf(node))
                    ? node
                    : null;
        }

        return found;
    }

    /// <summary>The element that is named as the comment's text, when all of the text stands in it.</summary>
    private PageNode? FindMessage(CommentItem item)
    {
        var all = item
            .Blocks.Where(block => metas[block.Index] is null && !IsButton(block))
            .Sum(block => block.OwnChars);
        PageNode? best = null;
        foreach (var node in Own(item))
        {
            if (
                node.Has(Hint.Message)
                && node.Tag != "p"
                && !node.Has(Hint.User | Hint.Date)
                && TagNames.IsBlock(node.Tag)
                && CharsIn(item, node) * 2 > all
            )
            {
                best = node;
            }
        }

        return
            best is not null
            && item.Blocks.Any(block => metas[block.Index] is not null && IsInside(block, best))
            ? null
            : best;
    }

    private int CharsIn(CommentItem item, PageNode node) =>
        item
            .Blocks.Where(block => metas[block.Index] is null && IsInside(block, node))
            .Sum(block => block.OwnChars);

    private IEnumerable<PageNode> Own(CommentItem item)
    {
        for (var i = item.Node.Index + 1; i < item.Node.End; i++)
        {
            var node = page.Nodes[i];
            if (item.Nested.FirstOrDefault(inner => inner.Index <= i && i < inner.End) is { } skip)
            {
                i = skip.End - 1;
            }
            else if (node.Stop != node.Start || node.Tag is "time" or "meta")
            {
                yield return node;
            }
        }
    }

    /// <summary>Whether a block is no more than the element that names the author or the time, with its buttons.</summary>
    private bool IsMark(TextBlock block, PageNode? node) =>
        node is not null
        && (
            (node.Start.Block == block.Index && page.TextOf(node).Length * 2 >= block.Text.Length - 12)
            || (TagNames.IsBlock(node.Tag) && IsInside(block, node))
        );

    /// <summary>Whether a short block holds the element: one that holds author and time both is the line about them.</summary>
    private static bool Opens(TextBlock block, PageNode? node) =>
        node is not null && node.Start.Block == block.Index && block.Text.Length <= MetaLine.LongestLine;

    private static bool IsInside(TextBlock block, PageNode node) =>
        node.Start.Block <= block.Index && block.Index < node.Stop.Block;
}
