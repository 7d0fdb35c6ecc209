using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Markdown;

/// <summary>Parts a Markdown text into blocks.</summary>
/// <remarks><b>Cost</b> Grows with the text and no faster: each line is looked at once, and a block joined once.</remarks>
internal sealed partial class MarkdownBlocks
{
    private readonly List<MarkdownBlock> _blocks = [];

    /// <summary>The words of the last block, while lines may yet come to it.</summary>
    private readonly StringBuilder _words = new();
    private bool _isOpen;
    private bool _isInList;
    private bool _isFenced;
    private bool _isInQuote;

    public static IReadOnlyList<MarkdownBlock> Read(string text)
    {
        var blocks = new MarkdownBlocks();
        foreach (var line in text.Split('\n'))
            blocks.AddLine(line.TrimEnd());
        blocks.Close();
        return blocks._blocks;
    }

    private void AddLine(string line)
    {
        if (Fence.IsMatch(line))
        {
            _isFenced = !_isFenced;
            Close();
        }
        else if (_isFenced)
        {
            Append(MarkdownBlockKind.Code, line, 1, '\n');
        }
        else if (line.Length == 0)
        {
            Close();
            _isInQuote = false;
        }
        else if (Rule.IsMatch(line) || Definition.IsMatch(line))
        {
            AddRule(line);
        }
        else if (Heading.Match(line) is { Success: true } heading)
        {
            var words = heading.Groups["text"].Value.TrimEnd('#').TrimEnd();
            Open(new(MarkdownBlockKind.Heading, "", heading.Groups["marks"].Length), words);
            Close();
            _isInList = false;
        }
        else if (Item.Match(line) is { Success: true } item)
        {
            AddItem(item);
        }
        else if (Quote.Match(line) is { Success: true } quote)
        {
            AddQuote(quote);
        }
        else if (_isOpen && _blocks[^1].Kind != MarkdownBlockKind.Code)
        {
            _words.Append(' ').Append(line.AsSpan().Trim());
        }
        else
        {
            _isInList = _isInList && char.IsWhiteSpace(line[0]);
            var kind = _isInList ? MarkdownBlockKind.ListContinuation : MarkdownBlockKind.Paragraph;
            Open(new(kind, ""), line.Trim());
        }
    }

    /// <summary>A line of marks; under a paragraph it makes a heading of it.</summary>
    private void AddRule(string line)
    {
        if (_isOpen && _blocks[^1].Kind == MarkdownBlockKind.Paragraph && line[0] is '-' or '=')
        {
            _blocks[^1] = _blocks[^1] with
            {
                Kind = MarkdownBlockKind.Heading,
                Depth = line[0] == '=' ? 1 : 2,
            };
        }

        Close();
    }

    private void AddItem(Match item)
    {
        var depth = 1 + (item.Groups["indent"].Length / 2);
        int? number = item.Groups["number"] is { Success: true } digits
            ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture)
            : null;
        Open(new(MarkdownBlockKind.ListItem, "", depth) { Number = number }, item.Groups["text"].Value);
        _isInList = true;
    }

    private void AddQuote(Match quote)
    {
        var said = quote.Groups["text"].Value.Trim();
        if (said.Length == 0)
            Close();
        else
            Append(
                MarkdownBlockKind.Quote,
                said,
                quote.Groups["marks"].Value.Count(static c => c == '>'),
                ' '
            );
    }

    private void Append(MarkdownBlockKind kind, string line, int depth, char glue)
    {
        if (_isOpen && _blocks[^1].Kind == kind && _blocks[^1].Depth == depth)
        {
            _words.Append(glue).Append(line);
            return;
        }

        var isQuote = kind == MarkdownBlockKind.Quote;
        Open(new(kind, "", depth) { Continues = isQuote && _isInQuote }, line);
        _isInQuote = isQuote;
    }

    private void Open(MarkdownBlock block, string words)
    {
        Close();
        _blocks.Add(block);
        _words.Append(words);
        _isOpen = true;
    }

    private void Close()
    {
        if (_isOpen)
            _blocks[^1] = _blocks[^1] with { Text = _words.ToString() };
        _words.Clear();
        _isOpen = false;
    }

    [GeneratedRegex(@"^\s{0,3}(?:```|~~~)")]
    private static partial Regex Fence { get; }

    [GeneratedRegex(@"^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|=+)$")]
    private static partial Regex Rule { get; }

    /// <summary>A link's address kept apart from the text.</summary>
    [GeneratedRegex(@"^\s{0,3}\[[^\]]+\]:\s*\S+")]
    private static partial Regex Definition { get; }

    [GeneratedRegex(@"^\s{0,3}(?<marks>#{1,6})\s+(?<text>.*)$")]
    private static partial Regex Heading { get; }

    [GeneratedRegex(@"^(?<indent>\s*)(?:[-*+•]|(?<number>\d{1,3})[.)])\s+(?<text>.*)$")]
    private static partial Regex Item { get; }

    [GeneratedRegex(@"^\s{0,3}(?<marks>>(?:\s?>)*)\s?(?<text>.*)$")]
    private static partial Regex Quote { get; }
}
