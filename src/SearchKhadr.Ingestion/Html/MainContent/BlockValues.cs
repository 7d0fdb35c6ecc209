using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>What each block speaks for: more than zero for running text, less for furniture.</summary>
internal sealed class BlockValues
{
    /// <summary>Hints under which text is not the article's own.</summary>
    public const Hint Foreign =
        Hint.Navigation
        | Hint.Furniture
        | Hint.Related
        | Hint.Share
        | Hint.CommentForm
        | Hint.Biography
        | Hint.Tags
        | Hint.Hidden;

    /// <summary>Hints of short texts around an article; a long sentence under one of them is text all the same.</summary>
    public const Hint Label = Hint.Figure | Hint.Byline | Hint.Date | Hint.Headline;

    private const int LongText = 140;

    private readonly double[] _values;
    private readonly double[] _sums;

    public BlockValues(PageTree page, Func<TextBlock, bool> isTaken)
    {
        _values = new double[page.Blocks.Count];
        _sums = new double[page.Blocks.Count + 1];
        for (var i = 0; i < _values.Length; i++)
        {
            var block = page.Blocks[i];
            _values[i] = isTaken(block) ? -block.Text.Length / 2.0 : ValueOf(block);
            _sums[i + 1] = _sums[i] + _values[i];
        }
    }

    public double this[int block] => _values[block];

    /// <summary>The sum over everything inside an element.</summary>
    public double Sum(PageNode node) => _sums[node.Stop.Block] - _sums[node.Start.Block];

    /// <summary>Whether a block is running text whatever its class is called.</summary>
    public static bool IsLongText(TextBlock block) =>
        block.EndsSentence && block.LinkShare < 0.4 && block.Text.Length >= LongText;

    private static double ValueOf(TextBlock block)
    {
        var length = block.Text.Length;
        if (block.IsUnder(Foreign))
        {
            return -10 - (Math.Min(length, 400) * 0.2);
        }

        if (block.LinkShare > 0.6)
        {
            return -10 - (Math.Min(length, 200) * 0.5);
        }

        if (block.IsHeading || block.IsUnder(Hint.Caption) || (block.IsUnder(Label) && !IsLongText(block)))
        {
            return -2;
        }

        var own = block.OwnChars * (1 - block.LinkShare);
        if (block.Text.Length >= 80 || (block.Text.Length >= 40 && block.EndsSentence))
        {
            return block.EndsSentence || block.Owner.Tag == "p" ? own : own * 0.6;
        }

        if (block.EndsSentence)
        {
            return own * 0.5;
        }

        return block.Owner.Tag is "p" or "li" ? -4 : -8 - (0.1 * length);
    }
}
