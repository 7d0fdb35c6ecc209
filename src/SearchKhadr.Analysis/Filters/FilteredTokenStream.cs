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
    // Nearly always.
    private readonly WordsAhead? _ahead = tokenizer is StandardTokenizer words ? new(words) : null;
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
    public override int StartOffset => _ahead is null ? tokenizer.StartOffset : _ahead.Current.Start;

    /// <inheritdoc/>
    public override int EndOffset => _ahead is null ? tokenizer.EndOffset : _ahead.Current.End;

    /// <inheritdoc/>
    public override int PositionIncrement => _increment;

    /// <inheritdoc/>
    public override int FinalOffset => tokenizer.FinalOffset;

    /// <inheritdoc/>
    public override int FinalPositionIncrement => tokenizer.FinalPositionIncrement + _leftOut;

    /// <inheritdoc/>
    public override TokenKind Kind => _ahead is null ? tokenizer.Kind : TokenKinds.Of(Unfiltered);

    /// <summary>Whether the word is known to be of ASCII letters only.</summary>
    internal bool IsPlain => _ahead is not null && _ahead.Current.IsPlain;

    private ReadOnlySpan<char> Unfiltered =>
        _ahead is null ? tokenizer.Term : _ahead.FullText[_ahead.Current.Start.._ahead.Current.End];

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        if (_ahead is null)
            tokenizer.Reset(text);
        else
            _ahead.Reset(text);
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
    internal Token ToToken(int positionIncrement) =>
        new(
            StartOffset,
            EndOffset,
            positionIncrement,
            _remembered.Ticket,
            _remembered.Ascii,
            _remembered.Length
        );

    /// <summary>Steps to the next word, left out or not; false after the last.</summary>
    internal bool TryMoveNext(out bool isKept)
    {
        if (_ahead is null)
        {
            isKept = false;
            if (!tokenizer.MoveNext())
                return false;
            var term = tokenizer.Term;
            isKept = TermCache.TryKey(term, term.Length, out var key) ? Keep(key) : Filter();
            return true;
        }
        var isWord = _ahead.MoveNext(_cache);
        isKept = isWord && (_ahead.Current.HasKey ? Keep(_ahead.Current.Key) : Filter());
        return isWord;
    }

    private bool Keep(in TermKey key)
    {
        if (_cache.TryFind(key, out _remembered))
            return _remembered.Length != TermCache.LeftOut;
        var isKept = Filter();
        _cache.TryAdd(key, isKept, _term.Characters, out _remembered);
        return isKept;
    }

    private bool Filter()
    {
        _remembered = default;
        _term.Set(Unfiltered);
        return filters.Keep(_term);
    }
}
