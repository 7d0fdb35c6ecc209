using SearchKhadr.Ingestion.Html.Parsing;
using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Html.MainContent.Model;

/// <summary>Describes every block of a page in numbers that a model can weigh.</summary>
/// <remarks>
/// <b>Shape</b> A block's features are <see cref="Count"/> floats in a fixed order; the model file is only good for the
/// order it was trained with, so it carries a count that is checked.
/// </remarks>
internal sealed class BlockFeatures
{
    private const Hint Told = (Hint)((1 << 29) - 1);
    private const int Ancestors = 4;

    private static readonly int HintCount = int.PopCount((int)Told);

    private readonly BlockEvidence _evidence;
    private readonly PageTree _page;
    private readonly PageOutline _outline;
    private readonly TextMeasures[] _texts;
    private readonly bool[] _repeats;
    private readonly string? _linkedBody;
    private readonly string? _description;
    private readonly string? _headline;
    private readonly double _pageValue;
    private readonly double _rootValue;

    public BlockFeatures(BlockEvidence evidence)
    {
        _evidence = evidence;
        _page = evidence.Page;
        _outline = new PageOutline(_page);
        _texts = new TextMeasures[_page.Blocks.Count];
        _repeats = new bool[_page.Blocks.Count];
        _linkedBody = evidence.LinkedBody is { Length: > 80 } linked ? HtmlText.Fold(linked) : null;
        _description = evidence.Description is { Length: > 20 } text ? HtmlText.Fold(text) : null;
        _headline = evidence.Headline is { Length: > 3 } head ? HtmlText.Fold(head) : null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _texts.Length; i++)
        {
            _texts[i] = TextMeasures.Of(_page.Blocks[i].Text);
            _repeats[i] = !seen.Add(_page.Blocks[i].Text);
            _pageValue += Math.Max(0, evidence.Values[i]);
        }

        _rootValue = evidence.Root is null ? 0 : evidence.Values.Sum(evidence.Root);
    }

    /// <summary>How many numbers describe a block.</summary>
    public static int Count { get; } = Measure();

    public PageOutline Outline => _outline;

    /// <summary>Writes one block's features into a row.</summary>
    public void Write(int block, Span<float> row)
    {
        var at = new Row(row);
        WriteText(block, ref at);
        WriteElement(_page.Blocks[block], ref at);
        WritePlace(block, ref at);
        WriteRules(block, ref at);
        WriteAncestors(_page.Blocks[block], ref at);
        WriteAlike(block, ref at);
        WriteNeighbours(block, ref at);
    }

    private static int Measure()
    {
        var page = PageTree.Parse("<p>a</p>");
        var values = new BlockValues(page, static _ => false);
        var evidence = new BlockEvidence
        {
            Page = page,
            Values = values,
            Picked = new HashSet<int>(),
            IsTaken = static _ => false,
        };
        var features = new BlockFeatures(evidence);
        var row = new Row(new float[512]);
        features.WriteText(0, ref row);
        features.WriteElement(page.Blocks[0], ref row);
        features.WritePlace(0, ref row);
        features.WriteRules(0, ref row);
        features.WriteAncestors(page.Blocks[0], ref row);
        features.WriteAlike(0, ref row);
        features.WriteNeighbours(0, ref row);
        return row.Length;
    }

    private void WriteText(int index, ref Row row)
    {
        var block = _page.Blocks[index];
        var text = _texts[index];
        var length = (float)block.Text.Length;
        row.Add(Log(block.Text.Length));
        row.Add(Log(text.Words));
        row.Add((float)block.LinkShare);
        row.Add(block.EndsSentence);
        row.Add(text.Commas * 100 / length);
        row.Add(text.Stops * 100 / length);
        row.Add(text.Upper / length);
        row.Add(text.Digits / length);
        row.Add(length / Math.Max(1, text.Words));
        row.Add(block.BoldChars / length);
        row.Add(text.Breaks);
        row.Add(text.StartsUpper);
        row.Add(text.FurnitureWords);
        row.Add((float)text.FurnitureWords / Math.Max(1, text.Words));
        row.Add(_repeats[index]);
        row.Add(
            _linkedBody is null ? -1
            : IsIn(block, _linkedBody) ? 1
            : 0
        );
        row.Add(
            _description is null || text.Words < 4 ? -1
            : IsIn(block, _description) ? 1
            : 0
        );
        row.Add(
            _headline is not null
                && block.Text.Length < _headline.Length * 2
                && HtmlText.Fold(block.Text) == _headline
        );
    }

    private static bool IsIn(TextBlock block, string whole) =>
        whole.Contains(HtmlText.Fold(block.Text), StringComparison.Ordinal);

    private void WriteElement(TextBlock block, ref Row row)
    {
        var tag = block.Owner.Tag;
        row.Add(tag == "p");
        row.Add(tag == "li");
        row.Add(block.IsHeading ? tag[1] - '0' : 0);
        row.Add(tag is "td" or "th");
        row.Add(tag == "div");
        row.Add(tag == "blockquote");
        row.Add((int)_outline.TagsAround(block), int.PopCount((int)TagMask.Quote * 2 - 1));
        row.Add((int)block.Owner.Around, HintCount);
    }

    private void WritePlace(int index, ref Row row)
    {
        var headline = _evidence.HeadlineBlock;
        var after = index - headline;
        row.Add((float)index / _page.Blocks.Count);
        row.Add(Far(Log(index), 7.5f));
        row.Add((float)_outline.Chars(0, index) / _outline.TotalChars);
        row.Add(headline < 0 ? 0 : Far(Math.Sign(after) * Log(Math.Abs(after)), 6));
        row.Add(headline >= 0);
        row.Add(
            headline < 0 || after < 0
                ? -1
                : Far(Log(_outline.Chars(headline, index) - _outline.LinkChars(headline, index)), 12)
        );
        row.Add(_page.Blocks[index].Owner.Depth);
        row.Add(Log(_outline.SinceRelated(index)));
        if (headline < 0)
        {
            row.Add(-1);
            row.Add(-1);
            row.Add(0);
        }
        else
        {
            var owner = _page.Blocks[index].Owner;
            var common = _outline.Common(owner, _page.Blocks[headline].Owner);
            row.Add(owner.Depth - common.Depth);
            row.Add(_page.Blocks[headline].Owner.Depth - common.Depth);
            row.Add(InSameArticle(owner, _page.Blocks[headline].Owner));
        }
    }

    /// <summary>1 in the headline's own article element, -1 in another or in none, 0 where the headline is in none.</summary>
    private float InSameArticle(PageNode node, PageNode headline)
    {
        var article = _outline.ArticleAround(headline);
        return article < 0 ? 0
            : article == _outline.ArticleAround(node) ? 1
            : -1;
    }

    private void WriteRules(int index, ref Row row)
    {
        var block = _page.Blocks[index];
        row.Add((float)_evidence.Values[index]);
        row.Add(_evidence.Picked.Contains(index));
        row.Add(_evidence.IsTaken(block));
        row.Add(Log((int)Math.Max(0, _rootValue)));
        row.Add(_pageValue <= 0 ? 0 : (float)(_rootValue / _pageValue));
        if (_evidence.Root is not { } root)
        {
            row.Add(-1);
            row.Add(-1);
            return;
        }

        var common = _outline.Common(block.Owner, root);
        row.Add(block.Owner.Depth - common.Depth);
        row.Add(root.Depth - common.Depth);
    }

    private void WriteAncestors(TextBlock block, ref Row row)
    {
        var node = block.Owner;
        for (var i = 0; i < Ancestors; i++)
        {
            var first = node.Start.Block;
            var last = Math.Max(node.Stop.Block, first + 1);
            var chars = _outline.Chars(first, last);
            row.Add(Log(chars));
            row.Add(chars == 0 ? 0 : (float)_outline.LinkChars(first, last) / chars);
            row.Add(Log(last - first));
            row.Add(Signed(_evidence.Values.Sum(node)));
            node = node.Parent < 0 ? node : _page.Nodes[node.Parent];
        }
    }

    private void WriteAlike(int index, ref Row row)
    {
        var alike = _outline.TemplateOf(index);
        row.Add(Log(alike.Blocks));
        row.Add(Log(alike.Chars / alike.Blocks));
        row.Add((float)alike.Chars / _outline.TotalChars);
        row.Add((float)alike.LinkChars / alike.Chars);
    }

    private void WriteNeighbours(int index, ref Row row)
    {
        for (var by = -2; by <= 2; by++)
        {
            if (by == 0)
            {
                continue;
            }

            var other = index + by;
            var exists = other >= 0 && other < _page.Blocks.Count;
            row.Add(exists ? Log(_page.Blocks[other].Text.Length) : -1);
            row.Add(exists ? (float)_page.Blocks[other].LinkShare : -1);
            row.Add(exists && _page.Blocks[other].EndsSentence);
            row.Add(exists && _page.Blocks[other].IsHeading);
            row.Add(exists && _outline.Signature(other) == _outline.Signature(index));
            row.Add(exists ? Signed(_evidence.Values[other]) : 0);
        }

        ReadOnlySpan<int> reaches = [3, 8];
        foreach (var reach in reaches)
        {
            var chars = _outline.Chars(index - reach, index + reach + 1);
            var links = _outline.LinkChars(index - reach, index + reach + 1);
            row.Add(Log(chars - links));
            row.Add(chars == 0 ? 0 : (float)links / chars);
        }
    }

    private static float Far(float distance, float most) => Math.Min(distance, most);

    internal static float Log(int value) => MathF.Log2(1 + Math.Max(0, value));

    internal static float Signed(double value) => (float)(Math.Sign(value) * Math.Log2(1 + Math.Abs(value)));
}
