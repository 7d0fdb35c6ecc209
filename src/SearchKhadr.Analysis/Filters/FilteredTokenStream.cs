using System.Runtime.CompilerServices;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Analysis.Filters;

/// <summary>A tokenizer whose terms go through filters; a term left out leaves its position empty.</summary>
/// <remarks>
/// <b>Requires</b> That the thread which begins a text ends it. <b>Cost</b> A look into a table for a frequent term, one
/// copy of any other; allocates nothing for a token.
/// </remarks>
public sealed class FilteredTokenStream(WordStream tokenizer, TermFilterChain filters) : WordStream
{
    // Nearly always; its calls cost nothing where its kind is known.
    private readonly StandardTokenizer? _standard = tokenizer as StandardTokenizer;
    private readonly TermBuffer _term = new();
    private readonly char[] _characters = new char[TermCache.MaxTermChars];
    private TermCache _cache = filters.Cache;
    private RememberedTerm _remembered;
    private int _increment;
    private int _leftOut;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Term
    {
        get
        {
            if (_remembered.Ticket == 0)
                return _term.Characters;
            _remembered.CopyTo(_characters);
            return _characters.AsSpan(0, _remembered.Length);
        }
    }

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

    /// <inheritdoc/>
    public override bool MoveNext(Span<Token> tokens, out int count)
    {
        for (count = 0; count < tokens.Length; )
        {
            if (!MoveNext())
                return false;
            var token = ToToken(_increment);
            tokens[count++] = token;
            if (token.Ticket == 0)
                break;
        }
        return true;
    }

    /// <summary>The token it stands on, at a position that may differ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Token ToToken(int positionIncrement)
    {
        var start = _standard is null ? tokenizer.StartOffset : _standard.StartOffset;
        var end = _standard is null ? tokenizer.EndOffset : _standard.EndOffset;
        return new Token(
            start,
            end,
            positionIncrement,
            _remembered.Ticket,
            _remembered.Ascii,
            _remembered.Length
        );
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
            _remembered = _cache.Read(slot);
            return _remembered.Length != TermCache.LeftOut;
        }
        _term.Set(text[..length]);
        var isKept = filters.Keep(_term);
        _cache.TryAdd(slot, isKept, _term.Characters, out _remembered);
        return isKept;
    }
}
