using SearchKhadr.Analysis.Filters;
using SearchKhadr.Analysis.Standard;

namespace SearchKhadr.Analysis.Folding;

/// <summary>Tokens in ASCII, each followed on the same position by its written form where that is another.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>ASCIIFoldingFilter</c> with <c>preserveOriginal</c>.</remarks>
public sealed class AsciiFoldingStream(WordStream words) : WordStream
{
    private readonly TermBuffer _term = new();
    private bool _isFolded;
    private bool _isOriginal;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Term => _isOriginal ? words.Term : _term.Characters;

    /// <inheritdoc/>
    public override int StartOffset => words.StartOffset;

    /// <inheritdoc/>
    public override int EndOffset => words.EndOffset;

    /// <inheritdoc/>
    public override int PositionIncrement => _isOriginal ? 0 : words.PositionIncrement;

    /// <inheritdoc/>
    public override int FinalOffset => words.FinalOffset;

    /// <inheritdoc/>
    public override int FinalPositionIncrement => words.FinalPositionIncrement;

    /// <inheritdoc/>
    public override TokenKind Kind => words.Kind;

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        words.Reset(text);
        _isFolded = _isOriginal = false;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        _isOriginal = _isFolded;
        _isFolded = false;
        if (_isOriginal)
            return true;
        if (!words.MoveNext())
            return false;
        _term.Set(words.Term);
        _isFolded = AsciiFoldingFilter.Fold(_term);
        return true;
    }
}
