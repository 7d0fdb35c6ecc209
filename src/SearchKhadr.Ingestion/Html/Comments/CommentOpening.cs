using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>
/// Reads a block that says who, when and what, each on a line or in an element of its own, with no block between: a name,
/// a date and a text in one item of a list.
/// </summary>
internal sealed class CommentOpening(PageTree page, DateParser dates, DateOrder order)
{
    private const int LongestName = 70;
    private const int LongestTime = 60;

    /// <summary>Letters beside a date that are still no words of a comment: "on", "at", "Posted".</summary>
    private const int MostLetters = 12;

    /// <summary>An element that holds more blocks is not the comment's own.</summary>
    private const int MostBlocks = 3;

    /// <summary>Who, when and the text behind; null where the block does not open so.</summary>
    public MetaLine? TryRead(TextBlock block) =>
        FromLines(block) ?? FromElements(block) ?? FromNameAndDate(block);

    /// <summary>The same with who and when on the last line, behind the text.</summary>
    public MetaLine? TryReadBehind(TextBlock block) =>
        block.Text.LastIndexOf('\n') is > 0 and var end
        && HtmlText.EndsSentence(block.Text[..end].TrimEnd())
        && MetaLine.TryRead(block.Text[(end + 1)..].Trim(), dates, order)
            is { TellsTime: true, Rest: not null } meta
            ? meta with
            {
                Behind = block.Text[..end].Trim().Replace('\n', ' '),
            }
            : null;

    /// <summary>A name in bold or linked, a date in brackets, then the text: "Ana (3 May 2015): …".</summary>
    private MetaLine? FromNameAndDate(TextBlock block)
    {
        for (var i = block.Owner.Index + 1; i < block.Owner.End && page.Nodes[i].Start.Char == 0; i++)
        {
            var node = page.Nodes[i];
            if (
                node.Tag is not ("b" or "strong" or "a" or "cite")
                || node.Stop.Block != block.Index
                || node.Stop.Char is 0 or > LongestName
            )
            {
                continue;
            }

            var behind = block.Text[node.Stop.Char..];
            var ahead = behind[..Math.Min(behind.Length, LongestTime)];
            if (
                dates.FindAll(ahead, order, shortYears: true) is [{ Precision: DatePrecision.Day } date, ..]
                && ahead[..date.StartChar].Trim() is "(" or "["
                && behind[date.EndChar..] is [')' or ']', ':', .. var text]
                && CommentPhrases.CleanAuthor(block.Text[..node.Stop.Char]) is { } name
            )
            {
                return new MetaLine(true, date.Iso, true, name, date.Raw)
                {
                    Behind = text.Trim().Replace('\n', ' '),
                };
            }
        }

        return null;
    }

    private MetaLine? FromLines(TextBlock block)
    {
        var start = 0;
        while (start < LongestName && block.Text.IndexOf('\n', start) is > 0 and var end)
        {
            if (Read(block, start, end) is { } meta)
            {
                return meta;
            }

            start = end + 1;
        }

        return null;
    }

    private MetaLine? FromElements(TextBlock block)
    {
        var owner = block.Owner;
        if (owner.Stop.Block - owner.Start.Block > MostBlocks)
        {
            return null;
        }

        for (var i = owner.Index + 1; i < owner.End; i++)
        {
            var node = page.Nodes[i];
            if (
                node.Start.Block == block.Index
                && node.Stop.Block == block.Index
                && Read(block, node.Start.Char, node.Stop.Char) is { } meta
            )
            {
                return meta;
            }
        }

        return null;
    }

    /// <summary>Takes a stretch of the block for the time, what stands before it for the name and the rest for the text.</summary>
    private MetaLine? Read(TextBlock block, int start, int end)
    {
        var length = end - start;
        if (start > LongestName || length is < 4 or > LongestTime || end + 2 >= block.Text.Length)
        {
            return null;
        }

        var stretch = block.Text[start..end].Trim();
        if (CommentPhrases.DescribesAuthor(stretch))
        {
            return null;
        }

        var date = dates
            .FindAll(stretch, order, shortYears: true)
            .FirstOrDefault(static found => found.Precision == DatePrecision.Day);
        if (date is null && !CommentClock.Tells(stretch))
        {
            return null;
        }

        var rest = date is null
            ? CommentClock.Strip(stretch)
            : CommentClock.Strip(CommentClock.Without(stretch, date.StartChar, date.EndChar));
        var before = block.Text[..start].Trim();
        if (rest.Count(char.IsLetter) > (date is null ? 0 : MostLetters) || HtmlText.EndsSentence(before))
        {
            return null;
        }

        var name = CommentPhrases.CleanAuthor(before.Replace('\n', ' '));
        var behind = block.Text[end..].Trim().Replace('\n', ' ');
        var isAside =
            behind is ['(', .., ')'] && behind.IndexOf(')', StringComparison.Ordinal) == behind.Length - 1;
        return new MetaLine(false, date?.Iso, true, name, stretch)
        {
            Behind = isAside || CommentPhrases.IsButtonRow(behind) ? null : behind,
        };
    }
}
