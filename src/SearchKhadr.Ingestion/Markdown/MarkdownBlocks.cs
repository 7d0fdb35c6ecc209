using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Markdown;

/// <summary>Parts a Markdown text into blocks.</summary>
internal static partial class MarkdownBlocks
{
    public static IReadOnlyList<MarkdownBlock> Read(string text)
    {
        var blocks = new List<MarkdownBlock>();
        var open = false;
        var isInList = false;
        var isFenced = false;
        var isInQuote = false;
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd();
            if (Fence.IsMatch(line))
            {
                isFenced = !isFenced;
                open = false;
                continue;
            }

            if (isFenced)
            {
                Append(MarkdownBlockKind.Code, line, 1, "\n");
                continue;
            }

            if (line.Length == 0)
            {
                open = false;
                isInQuote = false;
                continue;
            }

            AddLine(line);
        }

        return blocks;

        void AddLine(string line)
        {
            if (Rule.IsMatch(line) || Definition.IsMatch(line))
            {
                var isUnderline =
                    open && blocks[^1].Kind == MarkdownBlockKind.Paragraph && line[0] is '-' or '=';
                if (isUnderline && open)
                    blocks[^1] = blocks[^1] with
                    {
                        Kind = MarkdownBlockKind.Heading,
                        Depth = line[0] == '=' ? 1 : 2,
                    };
                open = false;
            }
            else if (Heading.Match(line) is { Success: true } heading)
            {
                blocks.Add(
                    new(
                        MarkdownBlockKind.Heading,
                        heading.Groups["text"].Value,
                        heading.Groups["marks"].Length
                    )
                );
                (open, isInList) = (false, false);
            }
            else if (Item.Match(line) is { Success: true } item)
            {
                blocks.Add(
                    new(
                        MarkdownBlockKind.ListItem,
                        item.Groups["text"].Value,
                        1 + (item.Groups["indent"].Length / 2)
                    )
                    {
                        Number = item.Groups["number"] is { Success: true } number
                            ? int.Parse(number.ValueSpan, CultureInfo.InvariantCulture)
                            : null,
                    }
                );
                (open, isInList) = (true, true);
            }
            else if (Quote.Match(line) is { Success: true } quote)
            {
                var said = quote.Groups["text"].Value.Trim();
                if (said.Length == 0)
                    open = false;
                else
                    Append(
                        MarkdownBlockKind.Quote,
                        said,
                        quote.Groups["marks"].Value.Count(static c => c == '>'),
                        " "
                    );
            }
            else if (open && blocks[^1].Kind != MarkdownBlockKind.Code)
            {
                blocks[^1] = blocks[^1] with { Text = blocks[^1].Text + " " + line.Trim() };
            }
            else
            {
                isInList = isInList && char.IsWhiteSpace(line[0]);
                blocks.Add(
                    new(
                        isInList ? MarkdownBlockKind.ListContinuation : MarkdownBlockKind.Paragraph,
                        line.Trim()
                    )
                );
                open = true;
            }
        }

        void Append(MarkdownBlockKind kind, string line, int depth, string glue)
        {
            if (open && blocks[^1].Kind == kind && blocks[^1].Depth == depth)
            {
                blocks[^1] = blocks[^1] with { Text = blocks[^1].Text + glue + line };
            }
            else
            {
                var isQuote = kind == MarkdownBlockKind.Quote;
                blocks.Add(new(kind, line, depth) { Continues = isQuote && isInQuote });
                isInQuote = isQuote;
            }

            open = true;
        }
    }

    [GeneratedRegex(@"^\s{0,3}(?:```|~~~)")]
    private static partial Regex Fence { get; }

    [GeneratedRegex(@"^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|=+)$")]
    private static partial Regex Rule { get; }

    /// <summary>A link's address kept apart from the text.</summary>
    [GeneratedRegex(@"^\s{0,3}\[[^\]]+\]:\s*\S+")]
    private static partial Regex Definition { get; }

    [GeneratedRegex(@"^\s{0,3}(?<marks>#{1,6})\s+(?<text>.*?)\s*#*$")]
    private static partial Regex Heading { get; }

    [GeneratedRegex(@"^(?<indent>\s*)(?:[-*+•]|(?<number>\d{1,3})[.)])\s+(?<text>.*)$")]
    private static partial Regex Item { get; }

    [GeneratedRegex(@"^\s{0,3}(?<marks>>(?:\s?>)*)\s?(?<text>.*)$")]
    private static partial Regex Quote { get; }
}
