using SearchKhadr.Analysis.Filters;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Analysis.Variants;

/// <summary>
/// The words of a text as a language keeps them, and on the same positions, marked, other ways to write them: without
/// accents and apostrophes, and words that a hyphen joins as one.
/// </summary>
/// <remarks>
/// "Guantánamo" is also "guantanamo", "al-Qaeda" also "alqaeda"; the marked term covers the whole of what it stands for.
/// <b>Cost</b> Two comparisons for a word of ASCII letters that no hyphen follows; allocates nothing for a token.
/// <b>Source</b> The idea of Lucene 8's <c>WordDelimiterGraphFilter</c>; the mark keeps the length that its positions
/// lose in an index.
/// </remarks>
public sealed class VariantStream : WordStream
{
    private readonly TermFilterChain _filters;
    private readonly StandardTokenizer _words = new();
    private readonly FilteredTokenStream _exact;
    private readonly Variant[] _variants = [new(), new(), new()];
    private int _variantCount;
    private int _next;
    private int _leftOut;
    private int _increment;
    private bool _isExact;

    /// <summary>Opens a stream for a language.</summary>
    public VariantStream(TermFilterChain filters)
    {
        _filters = filters;
        _exact = new FilteredTokenStream(_words, filters);
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Term => _isExact ? _exact.Term : _variants[_next - 1].Term.Characters;

    /// <inheritdoc/>
    public override int StartOffset => _exact.StartOffset;

    /// <inheritdoc/>
    public override int EndOffset => _isExact ? _exact.EndOffset : _variants[_next - 1].EndOffset;

    /// <inheritdoc/>
    public override int PositionIncrement => _increment;

    /// <inheritdoc/>
    public override int FinalOffset => _words.FinalOffset;

    /// <inheritdoc/>
    public override int FinalPositionIncrement => _leftOut;

    /// <inheritdoc/>
    public override TokenKind Kind => _exact.Kind;

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        _exact.Reset(text);
        _variantCount = _next = _leftOut = 0;
        _isExact = false;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        while (true)
        {
            if (_next < _variantCount)
            {
                // Where the word itself is left out, the first variant takes its position.
                _increment = _leftOut;
                _leftOut = 0;
                _next++;
                _isExact = false;
                return true;
            }
            _variantCount = _next = 0;
            if (!_exact.TryMoveNext(out var isKept))
                return false;
            _leftOut++;
            if (!_exact.IsPlain || Compounds.NextEnd(_words.FullText, _exact.EndOffset) >= 0)
                FindVariants(isKept);
            if (!isKept)
                continue;
            _increment = _leftOut;
            _leftOut = 0;
            _isExact = true;
            return true;
        }
    }

    /// <inheritdoc/>
    public override bool MoveNext(Span<Token> tokens, out int count)
    {
        for (count = 0; count < tokens.Length; )
        {
            if (!MoveNext())
                return false;
            var token = _isExact
                ? _exact.ToToken(_increment)
                : new Token(_exact.StartOffset, EndOffset, _increment);
            tokens[count++] = token;
            if (token.Ticket == 0)
                break;
        }
        return true;
    }

    private void FindVariants(bool isKept)
    {
        var text = _words.FullText;
        var (start, end) = (_exact.StartOffset, _exact.EndOffset);
        if (
            isKept
            && !_exact.IsPlain
            && TryAdd(text[start..end], end, TermMarks.Folded, out var folded)
            && TermMarks.Without(folded.Term.Characters).SequenceEqual(_exact.Term)
        )
            _variantCount--;
        var parts = 1;
        var hasLetter = HasLetter(text[start..end]);
        for (int next; parts < TermMarks.MaxParts && (next = Compounds.NextEnd(text, end)) >= 0; end = next)
        {
            parts++;
            hasLetter |= HasLetter(text[end..next]);
            // Each pair, and from the first word on the whole.
            var isWhole = parts > 2 && Compounds.NextEnd(text, next) < 0;
            var isWanted = parts == 2 || (isWhole && !Compounds.IsInside(text, start));
            if (isWanted && hasLetter && next - start <= Compounds.MaxChars)
                TryAdd(text[start..next], next, TermMarks.Joined(parts), out _);
        }
    }

    private bool TryAdd(ReadOnlySpan<char> written, int endOffset, char mark, out Variant added)
    {
        added = _variants[_variantCount];
        if (!PlainSpelling.TryMake(_filters, written, added.Term))
            return false;
        added.Term.Replace(added.Term.Length, 0, [mark]);
        added.EndOffset = endOffset;
        _variantCount++;
        return true;
    }

    // "2010-10-26" is a date and no compound.
    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (char.IsLetter(character))
                return true;
        }
        return false;
    }

    private sealed class Variant
    {
        public TermBuffer Term { get; } = new();

        public int EndOffset { get; set; }
    }
}
