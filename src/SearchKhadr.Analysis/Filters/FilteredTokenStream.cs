using SearchKhadr.Analysis.Standard;

namespace SearchKhadr.Analysis.Filters;

/// <summary>A tokenizer whose terms go through filters; a term left out leaves its position empty.</summary>
/// <remarks>
/// <b>Requires</b> That the thread which begins a text ends it. <b>Cost</b> A look into a table for a frequent term, one
/// copy of any other; allocates nothing for a token.
/// </remarks>
public sealed class FilteredTokenStream(WordStream tokenizer, TermFilterChain filters) : WordStream
{
    private const int NotRemembered = -1;

    // Nearly always; its calls cost nothing where its kind is known.
    private readonly StandardTokenizer? _standard = tokenizer as StandardTokenizer;
    private readonly TermBuffer _term = new();
    private readonly char[] _remembered = new char[TermCache.MaxTermChars];
    private TermCache _cache = filters.Cache;
    private int _rememberedLength;
    private int _increment;
    private int _leftOut;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Term =>
        _rememberedLength == NotRemembered ? _term.Characters : _remembered.AsSpan(0, _rememberedLength);

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
        _cache = filters.Cache;
        _leftOut = 0;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        for (_leftOut = 0; TryMoveNext(out var isKept); _leftOut += tokenizer.PositionIncrement)
        {
            if (!isKept)
                continue;
            _increment = tokenizer.PositionIncrement + _leftOut;
            return true;
        }
        return false;
    }

    /// <summary>Steps to the next word, left out or not; false after the last.</summary>
    internal bool TryMoveNext(out bool isKept)
    {
        var isWord = _standard is null ? tokenizer.MoveNext() : _standard.MoveNext();
        isKept = isWord && KeepTerm();
        return isWord;
    }

    private bool KeepTerm()
    {
        var text = _standard is null ? tokenizer.TermAndRest : _standard.TermAndRest;
        var length = _standard is null ? tokenizer.TermLength : _standard.TermLength;
        if (_cache.TryFind(text, length, out var slot))
        {
            _rememberedLength = _cache.Read(slot, _remembered);
            return _rememberedLength != TermCache.LeftOut;
        }
        _term.Set(text[..length]);
        var isKept = filters.Keep(_term);
        _cache.Add(slot, isKept, _term.Characters);
        _rememberedLength = NotRemembered;
        return isKept;
    }
}
