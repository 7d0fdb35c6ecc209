using AngleSharp.Dom;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Html.MainContent;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Blocks;

/// <summary>Says of each block of a body what it is, by the elements around it or, in old pages, by its looks.</summary>
/// <remarks>
/// Pages are laid out with lists and quotes too: an element that holds nearly all of the body, quotes that do so together,
/// or an item that is a section with a heading of its own say nothing of what is in them.
/// </remarks>
internal sealed class BlockKinds
{
    private const int LongestSubhead = 150;
    private const int LongestBold = 90;
    private const int MostWordsOfBold = 12;
    private const int LeastTextBelow = 60;
    private const int MostBlocksOfItem = 6;
    private const int MostAround = 64;
    private const double LaidOutItem = 0.6;
    private const double LaidOutQuotes = 0.9;

    private readonly IReadOnlyList<SeenBlock> _blocks;
    private readonly Dictionary<IElement, ElementRole> _roles = [];
    private readonly Dictionary<IElement, Holding> _holdings = [];
    private readonly HashSet<IElement> _begun = [];
    private readonly ListItems _items = new();
    private readonly int _chars;
    private readonly bool _hasQuotes;

    private BlockKinds(IReadOnlyList<SeenBlock> blocks)
    {
        _blocks = blocks;
        _chars = blocks.Sum(static block => block.Text.Length);
        foreach (var block in blocks)
            Measure(block);
        var quoted = blocks
            .Where(block => Around(block).Any(around => around.Role.IsQuote && IsQuote(around.Element)))
            .Sum(static block => block.Text.Length);
        _hasQuotes = quoted < _chars * LaidOutQuotes;
    }

    /// <summary>The blocks of a page with what they are, in the same order.</summary>
    public static List<BodyParagraph> Of(IEnumerable<TextBlock> blocks)
    {
        var list = blocks.ToList();
        var kinds = Of(
            list.ConvertAll(static block => new SeenBlock(
                block.Owner.Element,
                block.Flat,
                block.BoldChars >= block.Text.Length - 1
            ))
        );
        return [.. list.Zip(kinds, static (block, kind) => new BodyParagraph(block.Index, kind))];
    }

    /// <summary>The same of blocks that are read without a page around them.</summary>
    public static List<BodyBlock> Of(IReadOnlyList<SeenBlock> blocks)
    {
        var kinds = new BlockKinds(blocks);
        return [.. Enumerable.Range(0, blocks.Count).Select(kinds.Judge)];
    }

    /// <summary>The elements around a block that make it something, the nearest first.</summary>
    private IEnumerable<(IElement Element, ElementRole Role)> Around(SeenBlock block)
    {
        IElement? at = block.Owner;
        for (var count = 0; at is not null && count < MostAround; count++)
        {
            if (!_roles.TryGetValue(at, out var role))
                _roles.Add(at, role = BlockElements.RoleOf(at));
            if (!role.IsNone)
                yield return (at, role);
            at = at.ParentElement;
        }
    }

    /// <summary>Counts a block for everything that holds it.</summary>
    private void Measure(SeenBlock block)
    {
        var isHeading = false;
        foreach (var (element, role) in Around(block))
        {
            isHeading |= role.Rank is not null;
            if (!role.IsItem && !role.IsQuote)
                continue;
            if (!_holdings.TryGetValue(element, out var holding))
                _holdings.Add(element, holding = new Holding(isHeading));
            holding.Blocks++;
            holding.Chars += block.Text.Length;
        }
    }

    private BodyBlock Judge(int index)
    {
        var block = _blocks[index];
        IElement? quote = null;
        IElement? item = null;
        int? rank = null;
        var level = 0;
        foreach (var (element, role) in Around(block))
        {
            rank ??= role.Rank;
            if (_hasQuotes && role.IsQuote && IsQuote(element))
                quote ??= element;
            if (!role.IsItem || !IsItem(element))
                continue;
            item ??= element;
            level++;
        }

        if (quote is not null)
            return new BodyBlock(block.Text, BlockKind.Quote) { Continues = !_begun.Add(quote) };
        if (rank is not null && block.Text.Length <= LongestSubhead)
            return new BodyBlock(block.Text, BlockKind.Subhead) { Level = rank.Value };
        if (item is not null)
        {
            return new BodyBlock(block.Text, BlockKind.ListItem)
            {
                Level = Math.Min(level, BodyBlock.DeepestItem),
                Number = _items.NumberOf(item),
                Continues = !_begun.Add(item),
            };
        }

        return LooksLikeSubhead(index)
            ? new BodyBlock(block.Text, BlockKind.Subhead) { Level = BlockElements.LastRank }
            : new BodyBlock(block.Text);
    }

    private bool IsQuote(IElement element) => _holdings[element].Chars < _chars * LaidOutQuotes;

    private bool IsItem(IElement element)
    {
        var holding = _holdings[element];
        var isLayout =
            _items.IsAlone(element)
            || holding.Chars == _chars
            || (holding.Blocks > 2 && holding.Chars > _chars * LaidOutItem);
        return !isLayout && !holding.OpensWithHeading && holding.Blocks <= MostBlocksOfItem;
    }

    /// <summary>A short bold line between two paragraphs that does not end as a sentence does.</summary>
    private bool LooksLikeSubhead(int index)
    {
        var (_, text, isBold) = _blocks[index];
        if (!isBold || text.Length is < 3 or > LongestBold || index == 0 || index + 1 == _blocks.Count)
            return false;
        var below = _blocks[index + 1];
        return !below.IsBold
            && below.Text.Length >= LeastTextBelow
            && !HtmlText.EndsSentence(text)
            && HtmlText.CountWords(text) is > 0 and <= MostWordsOfBold
            && BylineParser.TryReadLine(text) is null;
    }

    /// <summary>What an item or a quote holds of the body.</summary>
    private sealed class Holding(bool opensWithHeading)
    {
        public bool OpensWithHeading => opensWithHeading;

        public int Blocks { get; set; }

        public int Chars { get; set; }
    }
}
