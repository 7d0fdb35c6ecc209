using System.Text;
using SearchKhadr.Analysis.Standard;

namespace SearchKhadr.Analysis.Cjk;

/// <summary>Makes of neighbouring Chinese, Japanese and Korean characters overlapping pairs; other tokens pass.</summary>
/// <remarks>
/// A character without a neighbour is a token by itself. <b>Cost</b> Allocates nothing for a token.
/// <b>Source</b> Lucene 8 <c>CJKBigramFilter</c> as its <c>CJKAnalyzer</c> uses it.
/// </remarks>
public sealed class CjkBigramStream(WordStream words) : WordStream
{
    private readonly Queue<CjkCharacter> _run = new();
    private readonly char[] _pair = new char[4];
    private int _pairLength;
    private int _pairStart;
    private int _pairEnd;
    private TokenKind _pairKind;
    private int _runEnd;
    private bool _hasPaired;
    private bool _isPair;
    private bool _isWaiting;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Term => _isPair ? _pair.AsSpan(0, _pairLength) : words.Term;

    /// <inheritdoc/>
    public override int StartOffset => _isPair ? _pairStart : words.StartOffset;

    /// <inheritdoc/>
    public override int EndOffset => _isPair ? _pairEnd : words.EndOffset;

    /// <inheritdoc/>
    public override int PositionIncrement => _isPair ? 1 : words.PositionIncrement;

    /// <inheritdoc/>
    public override int FinalOffset => words.FinalOffset;

    /// <inheritdoc/>
    public override int FinalPositionIncrement => words.FinalPositionIncrement;

    /// <inheritdoc/>
    public override TokenKind Kind => _isPair ? _pairKind : words.Kind;

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        words.Reset(text);
        _run.Clear();
        _runEnd = 0;
        _hasPaired = _isPair = _isWaiting = false;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        while (_run.Count < 2)
        {
            // The word that ended a run waits until what was left of the run is out.
            var isWord = _isWaiting || words.MoveNext();
            _isWaiting = false;
            if (isWord && IsPaired(words.Kind) && (_run.Count == 0 || words.StartOffset == _runEnd))
            {
                AddToRun();
                continue;
            }
            if (_run.Count == 1 && !_hasPaired)
            {
                _isWaiting = isWord;
                MakeSingle();
                return true;
            }
            if (isWord && IsPaired(words.Kind))
            {
                EndRun();
                AddToRun();
                continue;
            }
            _isPair = false;
            return isWord;
        }
        MakePair();
        return true;
    }

    private static bool IsPaired(TokenKind kind) =>
        kind is TokenKind.Ideographic or TokenKind.Hiragana or TokenKind.Katakana or TokenKind.Hangul;

    private void AddToRun()
    {
        var (start, end) = (words.StartOffset, words.EndOffset);
        var term = words.Term;
        // A term that was changed in length no longer says which of its characters stood where.
        var isAsWritten = end - start == term.Length;
        foreach (var rune in term.EnumerateRunes())
        {
            var characterEnd = isAsWritten ? start + rune.Utf16SequenceLength : end;
            _run.Enqueue(new(rune, start, characterEnd));
            if (isAsWritten)
                start = characterEnd;
        }
        _runEnd = end;
    }

    private void EndRun()
    {
        _run.Clear();
        _hasPaired = false;
    }

    private void MakeSingle()
    {
        var only = _run.Dequeue();
        _pairLength = only.Rune.EncodeToUtf16(_pair);
        SetToken(only.Start, only.End, TokenKind.Single);
        EndRun();
    }

    private void MakePair()
    {
        var first = _run.Dequeue();
        var second = _run.Peek();
        _pairLength = first.Rune.EncodeToUtf16(_pair);
        _pairLength += second.Rune.EncodeToUtf16(_pair.AsSpan(_pairLength));
        SetToken(first.Start, second.End, TokenKind.Double);
        _hasPaired = true;
    }

    private void SetToken(int start, int end, TokenKind kind)
    {
        (_pairStart, _pairEnd, _pairKind) = (start, end, kind);
        _isPair = true;
    }

    private readonly record struct CjkCharacter(Rune Rune, int Start, int End);
}
