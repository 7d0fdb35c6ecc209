using SearchKhadr.Analysis.Standard;

namespace SearchKhadr.Analysis.Filters;

/// <summary>A tokenizer whose terms go through filters; a term left out leaves its position empty.</summary>
/// <remarks><b>Cost</b> One copy of each term; allocates nothing for a token.</remarks>
public sealed class FilteredTokenStream(WordStream tokenizer, IReadOnlyList<TermFilter> filters) : WordStream
{
    private readonly TermFilter[] _filters = [.. filters];
    private readonly TermBuffer _term = new();
    private int _increment;
    private int _leftOut;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Term => _term.Characters;

    /// <inheritdoc/>
    public override int StartOffset => tokenizer.StartOffset;

    /// <inheritdoc/>
    public override int EndOffset => tokenizer.EndOffset;

    /// <inheritdoc/>
    public override int PositionIncrement => _increment;

    /// <inheritdoc/>
    public override int FinalOffset => tokenizer.FinalOffset;

    /// <inheritdoc/>
    public override int FinalPositionIncrement => tokenizer.FinalPositionIncrement + _leftOut;

    /// <inheritdoc/>
    public override TokenKind Kind => tokenizer.Kind;

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        tokenizer.Reset(text);
        _leftOut = 0;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        for (_leftOut = 0; tokenizer.MoveNext(); _leftOut += tokenizer.PositionIncrement)
        {
            _term.Set(tokenizer.Term);
            if (!KeepTerm())
                continue;
            _increment = tokenizer.PositionIncrement + _leftOut;
            return true;
        }
        return false;
    }

    private bool KeepTerm()
    {
        foreach (var filter in _filters)
        {
            if (!filter.Keep(_term))
                return false;
        }
        return true;
    }
}
