using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.Spanish;

/// <summary>Finds the stem of a Spanish word.</summary>
/// <remarks>
/// <b>Source</b> J. Savoy, "Report on CLEF-2001 Experiments", CLEF 2001, with the least lengths of Lucene 8's
/// <c>SpanishLightStemmer</c>.
/// </remarks>
internal static class SpanishLightStemmer
{
    private const int ShortestChars = 5;

    /// <summary>Changes a word in place and returns its stem's length.</summary>
    public static int Stem(Span<char> word)
    {
        if (word.Length < ShortestChars)
            return word.Length;
        VowelAccents.Remove(word);
        switch (word)
        {
            case [.., 'o' or 'a' or 'e']:
                return word.Length - 1;
            case [.., 'c', 'e', 's']:
                // "voces" has the stem of "voz".
                word[^3] = 'z';
                return word.Length - 2;
            case [.., 'o' or 'a' or 'e', 's']:
                return word.Length - 2;
            default:
                return word.Length;
        }
    }
}
