namespace SearchKhadr.Analysis.Variants;

/// <summary>Finds words that hyphens join.</summary>
internal static class Compounds
{
    /// <summary>The longest compound that is joined. <b>Units</b> UTF-16 characters.</summary>
    public const int MaxChars = 64;

    /// <summary>Where the word ends that a hyphen joins to the one before; -1 where there is none.</summary>
    /// <param name="end">Where the word before ends.</param>
    public static int NextEnd(ReadOnlySpan<char> text, int end)
    {
        if (end + 1 >= text.Length || !PlainSpelling.IsHyphen(text[end]) || !IsLetter(text[end + 1]))
            return -1;
        var next = end + 2;
        while (next < text.Length && (IsLetter(text[next]) || IsInnerApostrophe(text, next)))
            next++;
        return next < text.Length && GoesOn(text, next) ? -1 : next;
    }

    /// <summary>Whether a hyphen joins the word that begins at a place to one before it.</summary>
    public static bool IsInside(ReadOnlySpan<char> text, int start) =>
        start >= 2 && PlainSpelling.IsHyphen(text[start - 1]) && IsLetter(text[start - 2]);

    // Scripts that are split into single characters or not at all have no hyphens to speak of.
    private static bool IsLetter(char character) =>
        char.IsAsciiLetterOrDigit(character)
        || (
            character is >= '\u00C0' and < '\u0370' or >= '\u1E00' and < '\u1F00' && char.IsLetter(character)
        );

    private static bool IsInnerApostrophe(ReadOnlySpan<char> text, int place) =>
        text[place] is '\'' or '\u2019' && place + 1 < text.Length && IsLetter(text[place + 1]);

    // "al-U.S." is not al-U, nor "a-b_c" a-b.
    private static bool GoesOn(ReadOnlySpan<char> text, int place) =>
        text[place] == '_'
        || (text[place] is '.' or ':' or ',' && place + 1 < text.Length && IsLetter(text[place + 1]))
        || (text[place] >= 0x80 && char.IsLetterOrDigit(text[place]));
}
