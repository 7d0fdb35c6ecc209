using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.Italian;

/// <summary>Finds the stem of an Italian word.</summary>
/// <remarks>
/// <b>Source</b> J. Savoy, "Report on CLEF-2001 Experiments", CLEF 2001, with the least lengths of Lucene 8's
/// <c>ItalianLightStemmer</c>.
/// </remarks>
internal static class ItalianLightStemmer
{
    private const int ShortestChars = 6;

    /// <summary>Changes a word in place and returns its stem's length.</summary>
    public static int Stem(Span<char> word)
    {
        if (word.Length < ShortestChars)
            return word.Length;
        VowelAccents.Remove(word);
        return word switch
        {
            [.., 'i' or 'h', 'e' or 'i'] or [.., 'i', 'a' or 'o'] => word.Length - 2,
            [.., 'a' or 'e' or 'i' or 'o'] => word.Length - 1,
            _ => word.Length,
        };
    }
}
