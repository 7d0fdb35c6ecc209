using SearchKhadr.Analysis.Unicode;

namespace SearchKhadr.Analysis.Standard;

/// <summary>Tells what a token is made of.</summary>
/// <remarks><b>Source</b> The order of the rules of Lucene 8's <c>StandardTokenizer</c>.</remarks>
internal static class TokenKinds
{
    private const WordClass OfNumber =
        WordClass.Numeric | WordClass.MidNum | WordClass.ExtendNumLet | WordClass.Extend;

    /// <summary>The kind of a whole token.</summary>
    public static TokenKind Of(ReadOnlySpan<char> term)
    {
        var first = CodePoints.ClassAt(term, 0, out var lengthChars);
        if (char.IsAscii(term[0]) && first == WordClass.Letter)
            return TokenKind.Word;
        if (EmojiScanner.End(term, 0) == term.Length)
            return TokenKind.Emoji;
        var seen = Seen(term);
        if (seen.IsAny(WordClass.Numeric) && (seen & ~OfNumber) == WordClass.None)
            return TokenKind.Number;
        if (IsHangul(term))
            return TokenKind.Hangul;
        if (IsAll(term, WordClass.Katakana))
            return TokenKind.Katakana;
        if (WordScanner.End(term, 0) == term.Length)
            return TokenKind.Word;
        if (IsAll(term, WordClass.SouthEastAsian))
            return TokenKind.SouthEastAsian;
        return first.IsAny(WordClass.Han) && CodePoints.SkipExtend(term, lengthChars) == term.Length
            ? TokenKind.Ideographic
            : TokenKind.Hiragana;
    }

    private static WordClass Seen(ReadOnlySpan<char> term)
    {
        var seen = WordClass.None;
        for (var place = 0; place < term.Length; )
        {
            var found = CodePoints.ClassFrom(term, place, out place);
            // What joins two digits may join two letters too, and marks may belong to a script.
            seen |=
                found.IsAny(WordClass.Extend) ? WordClass.Extend
                : found.IsAny(WordClass.MidNum) ? WordClass.MidNum
                : found;
        }
        return seen;
    }

    private static bool IsAll(ReadOnlySpan<char> term, WordClass wanted)
    {
        for (var place = 0; place < term.Length; )
        {
            if (!CodePoints.ClassFrom(term, place, out place).IsAny(wanted))
                return false;
            place = CodePoints.SkipExtend(term, place);
        }
        return true;
    }

    private static bool IsHangul(ReadOnlySpan<char> term)
    {
        for (var place = 0; place < term.Length; )
        {
            if (!IsHangul(term[place]) || !WordClassTable.Of(term[place]).IsAny(WordClass.Letter))
                return false;
            place = CodePoints.SkipExtend(term, place + 1);
        }
        return true;
    }

    // The letters of the script: jamo, their compatibility forms, syllables, half-width forms.
    private static bool IsHangul(char character) =>
        character
            is (>= '\u1100' and <= '\u11FF')
                or (>= '\u3131' and <= '\u318E')
                or (>= '\uA960' and <= '\uA97C')
                or (>= '\uAC00' and <= '\uD7FB')
                or (>= '\uFFA0' and <= '\uFFDC');
}
