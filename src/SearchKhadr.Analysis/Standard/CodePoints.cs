using SearchKhadr.Analysis.Unicode;

namespace SearchKhadr.Analysis.Standard;

/// <summary>Steps through text by code points and their word classes.</summary>
internal static class CodePoints
{
    /// <summary>The class of the code point at a place and its length; a lone surrogate has no class.</summary>
    public static WordClass ClassAt(ReadOnlySpan<char> text, int place, out int lengthChars)
    {
        var first = text[place];
        lengthChars = 1;
        if (!char.IsSurrogate(first))
            return WordClassTable.Of(first);
        if (!char.IsHighSurrogate(first) || place + 1 >= text.Length || !char.IsLowSurrogate(text[place + 1]))
            return WordClass.None;
        lengthChars = 2;
        return WordClassTable.Of(char.ConvertToUtf32(first, text[place + 1]));
    }

    /// <summary>The class of the code point at a place and where the next begins; none at the end of the text.</summary>
    public static WordClass ClassFrom(ReadOnlySpan<char> text, int place, out int next)
    {
        if (place >= text.Length)
        {
            next = place;
            return WordClass.None;
        }
        var found = ClassAt(text, place, out var lengthChars);
        next = place + lengthChars;
        return found;
    }

    /// <summary>Where the run of characters ends that belong to what stands before a place.</summary>
    public static int SkipExtend(ReadOnlySpan<char> text, int place)
    {
        while (place < text.Length)
        {
            // ASCII has no such character, and most text is ASCII.
            if (text[place] < 0x80 || !ClassAt(text, place, out var lengthChars).IsAny(WordClass.Extend))
                break;
            place += lengthChars;
        }
        return place;
    }
}
