using System.Runtime.InteropServices;
using SearchKhadr.Analysis.Unicode;

namespace SearchKhadr.Analysis.Standard;

/// <summary>Takes a text apart into words, numbers, single ideographs and pictures.</summary>
/// <remarks>
/// A word of over 255 characters is cut there, and goes on as the next token.
/// <b>Cost</b> Allocates nothing; terms are stretches of the text.
/// <b>Source</b> Unicode Standard Annex 29 as Lucene 8's <c>StandardTokenizer</c> applies it.
/// </remarks>
public sealed class StandardTokenizer : WordStream
{
    /// <summary>Where a word is cut. <b>Units</b> UTF-16 characters.</summary>
    public const int MaxTokenLengthChars = 255;

    private ReadOnlyMemory<char> _text;
    private string? _string;
    private int _stringStart;
    private int _start;
    private int _end;

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Term => Text[_start.._end];

    /// <inheritdoc/>
    public override int StartOffset => _start;

    /// <inheritdoc/>
    public override int EndOffset => _end;

    /// <inheritdoc/>
    public override int PositionIncrement => 1;

    /// <inheritdoc/>
    public override int FinalOffset => _text.Length;

    /// <inheritdoc/>
    public override int FinalPositionIncrement => 0;

    /// <inheritdoc/>
    public override TokenKind Kind => TokenKinds.Of(Term);

    /// <summary>The term and what follows it in the text.</summary>
    internal ReadOnlySpan<char> TermAndRest => Text[_start..];

    /// <summary>The whole text.</summary>
    internal ReadOnlySpan<char> FullText => Text;

    /// <summary>Whether the term is known to be of ASCII letters only.</summary>
    internal bool IsPlain { get; private set; }

    /// <summary>How many characters the term has.</summary>
    internal int TermLength => _end - _start;

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        _text = text;
        if (!MemoryMarshal.TryGetString(text, out _string, out _stringStart, out _))
            _string = null;
        _start = _end = 0;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        var text = Text;
        for (var place = _end; place < text.Length; )
        {
            if (AsciiWords.IsPlainlyBetween(text, place))
            {
                place++;
                continue;
            }
            if (AsciiWords.End(text, place) is var end and > 0)
            {
                (_start, _end) = (place, end);
                IsPlain = true;
                return true;
            }
            IsPlain = false;
            var found = CodePoints.ClassAt(text, place, out var lengthChars);
            var length =
                found == WordClass.None && text[place] >= 0x80
                    ? 0
                    : LengthAt(Window(text, place), found, lengthChars);
            if (length > 0)
            {
                _start = place;
                _end = place + length;
                return true;
            }
            place += lengthChars;
        }
        _start = _end = text.Length;
        return false;
    }

    // A string gives its characters at once; memory of any kind asks first what it is.
    private ReadOnlySpan<char> Text =>
        _string is null ? _text.Span : _string.AsSpan(_stringStart, _text.Length);

    private static ReadOnlySpan<char> Window(ReadOnlySpan<char> text, int place)
    {
        if (text.Length - place <= MaxTokenLengthChars)
            return text[place..];
        var window = text.Slice(place, MaxTokenLengthChars);
        return char.IsHighSurrogate(window[^1]) ? window[..^1] : window;
    }

    private static int LengthAt(ReadOnlySpan<char> window, WordClass found, int lengthChars)
    {
        var length = WordScanner.End(window, 0);
        if (found.IsAny(WordClass.SouthEastAsian))
            length = Math.Max(length, WordScanner.EndOfSouthEastAsian(window, 0));
        if (found.IsAny(WordClass.Han | WordClass.Hiragana))
            length = Math.Max(length, CodePoints.SkipExtend(window, lengthChars));
        const WordClass Picture =
            WordClass.EmojiCharacter
            | WordClass.EmojiModifier
            | WordClass.EmojiModifierBase
            | WordClass.RegionalIndicator
            | WordClass.Extend;
        var keycap = window[0] < 0x80 && window.Length > 1 && window[1] >= 0x80;
        if (found.IsAny(Picture) || keycap)
            length = Math.Max(length, EmojiScanner.End(window, 0));
        return length;
    }
}
