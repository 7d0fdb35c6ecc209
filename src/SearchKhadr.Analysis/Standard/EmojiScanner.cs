using SearchKhadr.Analysis.Unicode;

namespace SearchKhadr.Analysis.Standard;

/// <summary>Finds where a picture that begins at a place ends: a single one, a joined family, a flag or a keycap.</summary>
/// <remarks><b>Source</b> Unicode Technical Standard 51 (11.0), <c>emoji_sequence</c>, as Lucene 8 reads it.</remarks>
internal static class EmojiScanner
{
    private const char Joiner = '\u200D';
    private const char TextPresentation = '\uFE0E';
    private const char EmojiPresentation = '\uFE0F';
    private const char Keycap = '\u20E3';

    /// <summary>The end of the longest picture from a place; the place itself where none begins there.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var first = text[start];
        if (first < 0x80)
            return first is '#' or '*' or (>= '0' and <= '9') ? EndOfKeycap(text, start) : start;
        if (CodePoints.ClassAt(text, start, out var lengthChars).IsAny(WordClass.RegionalIndicator))
            return EndOfFlag(text, start, lengthChars);
        return EndOfSequence(text, start);
    }

    private static int EndOfFlag(ReadOnlySpan<char> text, int start, int lengthChars)
    {
        var second = CodePoints.SkipExtend(text, start + lengthChars);
        var found = CodePoints.ClassFrom(text, second, out var next);
        return found.IsAny(WordClass.RegionalIndicator) ? CodePoints.SkipExtend(text, next) : start;
    }

    private static int EndOfKeycap(ReadOnlySpan<char> text, int start)
    {
        var run = SkipMarks(text, start + 1);
        if (run + 1 < text.Length && text[run] == EmojiPresentation && text[run + 1] == Keycap)
            return SkipMarks(text, run + 2);
        return text[(start + 1)..run].Contains(Keycap) ? run : start;
    }

    private static int EndOfSequence(ReadOnlySpan<char> text, int start)
    {
        var end = EndOfElement(text, start);
        if (end == start)
            return start;
        while (true)
        {
            var joined = text[end - 1] == Joiner ? end : JoinerAt(text, end);
            var next = joined < 0 ? joined : EndOfElement(text, joined);
            if (next <= joined)
                return end;
            end = next;
        }
    }

    private static int JoinerAt(ReadOnlySpan<char> text, int place) =>
        place < text.Length && text[place] == Joiner ? place + 1 : -1;

    private static int EndOfElement(ReadOnlySpan<char> text, int start)
    {
        var place = start;
        while (place < text.Length && text[place] == Joiner)
            place++;
        var found = CodePoints.ClassFrom(text, place, out var next);
        if (found.IsAny(WordClass.EmojiModifier))
            return place == start ? SkipMarks(text, next) : start;
        if (!found.IsAny(WordClass.EmojiCharacter | WordClass.EmojiModifierBase))
            return start;
        var end = SkipMarks(text, next);
        if (
            found.IsAny(WordClass.EmojiModifierBase)
            && CodePoints.ClassFrom(text, end, out var afterModifier).IsAny(WordClass.EmojiModifier)
        )
        {
            return SkipMarks(text, afterModifier);
        }
        if (!found.IsAny(WordClass.EmojiCharacter))
            return start;
        return end < text.Length && text[end] == EmojiPresentation ? end + 1 : end;
    }

    // What belongs to the character before, without the two presentation selectors.
    private static int SkipMarks(ReadOnlySpan<char> text, int place)
    {
        while (place < text.Length && text[place] is not (TextPresentation or EmojiPresentation))
        {
            if (!CodePoints.ClassAt(text, place, out var lengthChars).IsAny(WordClass.Extend))
                break;
            place += lengthChars;
        }
        return place;
    }
}
