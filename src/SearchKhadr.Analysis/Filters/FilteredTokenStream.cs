using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    private readonly TermBuffer _term = new();
    private TermCache _cache = filters.Cache;
    private Vector256<ushort> _remembered;
    private int _rememberedLength;
    private int _increment;
    private int _leftOut;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Term =>
        _rememberedLength == NotRemembered
            ? _term.Characters
            : MemoryMarshal.CreateReadOnlySpan(
                ref Unsafe.As<Vector256<ushort>, char>(ref _remembered),
                _rememberedLength
            );

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
        var isWord = tokenizer.MoveNext();
        isKept = isWord && KeepTerm();
        return isWord;
    }

    private bool KeepTerm()
    {
        if (_cache.TryFind(tokenizer.TermAndRest, tokenizer.TermLength, out var found))
        {
            _remembered = found.Result;
            _rememberedLength = found.ResultLength;
            return found.ResultLength != TermCache.LeftOut;
        }
        _term.Set(tokenizer.Term);
        var isKept = filters.Keep(_term);
        _cache.Add(found.Place, isKept, _term.Characters);
        _rememberedLength = NotRemembered;
        return isKept;
    }
}
