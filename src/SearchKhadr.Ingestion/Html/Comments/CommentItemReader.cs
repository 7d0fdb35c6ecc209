using SearchKhadr.Ingestion.Articles;
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

    private readonly CommentAuthors _authors = new(page, dates);

    public CommentDraft? Read(CommentItem item)
    {
        var authorNode = _authors.Find(Own(item)) ?? _authors.Find(Around(item));
        var author =
            _authors.OfAttributes(item.Whole)
            ?? (authorNode is null ? null : _authors.Clean(page.TextOf(authorNode)));
        var timeNode = FindTime(item, out var time);
        var timeText = timeNode is null ? null : TimeTextOf(timeNode);
        var chars = item.Blocks.Sum(block => block.Text.Length);
        var message = FindMessage(item, authorNode);
        var text = new List<string>();
        var read = new List<TextBlock>();
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
                author ??= meta.Rest ?? NameIn(before);
                replyTo ??= CommentPhrases.ReplyTo(block.Flat);
                if (meta.Behind is not null)
                {
                    text.Add(meta.Behind);
                    read.Add(block);
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

        // The name that stands over the line about the time is no text.
        if (authorNode is null && text.Count > 1 && read[0].Flat == author)
        {
            text.RemoveAt(0);
            read.RemoveAt(0);
        }

        if (author is null && message is null)
        {
            author = LoneName(item, text);
            if (author is not null)
            {
                text.RemoveAt(0);
                read.RemoveAt(0);
            }
        }

        CommentTitles.DropRepeat(text);

        return text.Count == 0
            ? null
            : new CommentDraft(author, time, string.Join("\n\n", text), CommentLevels.Of(page, item), replyTo)
            {
                TimeText = timeText,
                Blocks = read,
                Votes = CommentVotes.Find(page, Own(item)),
            };

        void AddText(TextBlock block)
        {
            var isText =
                !page.IsUnderWithin(block, item.Node, Never)
                && (CommentTitles.IsTitle(page, block, item.Node) || !IsBeside(block, item.Node, chars))
                && (!IsButton(block) || IsAllOf(message, block))
                && !repeats.Has(block)
                && !(text.Count > 0 && block == item.Blocks[^1] && CommentLines.IsLinkRow(block))
                && !(text.Count == 0 && CommentPhrases.IsHeading(block.Flat));
            if (isText)
            {
                text.Add(block.Flat);
                read.Add(block);
            }
        }
    }

    /// <summary>Whether a block is all that somebody says: "+1" is a vote elsewhere.</summary>
    private static bool IsAllOf(PageNode? message, TextBlock block) =>
        message is not null
        && message.Start.Block == block.Index
        && message.Stop.Block == block.Index + 1
        && !block.Flat.Any(char.IsLetter);

    /// <summary>The author's name, where a short block is no more.</summary>
    private string? NameIn(TextBlock? block) =>
        block is { Text.Length: <= LongestName, EndsSentence: false } ? _authors.Clean(block.Flat) : null;

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
    private string? LoneName(CommentItem item, List<string> text)
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

        return _authors.Clean(page.TextOf(name));
    }

    private PageNode? FindTime(CommentItem item, out string? time)
    {
        time = null;
        PageNode? found = null;
        foreach (var node in Own(item))
        {
            var isTime = node.Tag is "abbr" or "time";
            if (!isTime && (!node.Has(Hint.Date) || node.Has(Hint.Message)))
            {
                continue;
            }

            var line = page.TextOf(node);
            if (line.Length > MetaLine.LongestLine)
            {
                continue;
            }

            var reading =
                CommentTimes.OfAttributes(node.Element, dates, order)
                ?? (dates.FindAll(line, order) is [var shown, ..] ? shown : null);
            if (reading is { Precision: DatePrecision.Day })
            {
                time = InFull(item, node, reading).Iso;
                return node;
            }

            // A month alone is how the day is shown in short, if an element inside tells it.
            if (reading is not null && time is null)
            {
                time = reading.Iso;
                found = node;
            }

            found ??= line.Length is > 0 and <= 60 && CommentClock.Tells(line) ? node : null;
        }

        return found;
    }

    /// <summary>A day with its time of day, where an element inside the one that shows the day tells it.</summary>
    private DateReading InFull(CommentItem item, PageNode node, DateReading reading) =>
        reading.TimeOfDay is not null
            ? reading
            : Own(item)
                .Where(inner => node.Index < inner.Index && inner.Index < node.End)
                .Select(inner => CommentTimes.OfAttributes(inner.Element, dates, order))
                .FirstOrDefault(inner => inner?.TimeOfDay is not null && inner.Value == reading.Value)
                ?? reading;

    /// <summary>The element that is named as the comment's text, when all of the text stands in it.</summary>
    private PageNode? FindMessage(CommentItem item, PageNode? author)
    {
        var all = item
            .Blocks.Where(block => metas[block.Index] is null && !IsButton(block) && !IsMark(block, author))
            .Sum(block => block.OwnChars);
        PageNode? best = null;
        foreach (var node in Own(item))
        {
            if (
                node.Has(Hint.Message)
                && node.Tag != "p"
                && !node.Has(Hint.User | Hint.Date)
                && !(author is { Tag: not "cite" } && node.Index < author.Index && author.Index < node.End)
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

    /// <summary>The elements around a comment's own that hold no other.</summary>
    private IEnumerable<PageNode> Around(CommentItem item) =>
        page.Inside(item.Whole)
            .Where(node =>
                node.Stop != node.Start && (node.Index < item.Node.Index || node.Index >= item.Node.End)
            );

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
