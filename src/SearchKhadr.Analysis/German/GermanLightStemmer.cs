namespace SearchKhadr.Analysis.German;

/// <summary>Finds the stem of a German word.</summary>
/// <remarks>
/// <b>Source</b> J. Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian languages",
/// SAC 2006 ("UniNE"), with the order and least lengths of Lucene 8's <c>GermanLightStemmer</c>.
/// </remarks>
internal static class GermanLightStemmer
{
    /// <summary>Changes a word in place and returns its stem's length.</summary>
    public static int Stem(Span<char> word)
    {
        for (var i = 0; i < word.Length; i++)
            word[i] = WithoutAccent(word[i]);
        word = word[..LengthWithoutCase(word)];
        return LengthWithoutComparison(word);
    }

    private static int LengthWithoutCase(ReadOnlySpan<char> word) =>
        word switch
        {
            [_, _, _, .., 'e', 'r', 'n'] => word.Length - 3,
            [_, _, _, .., 'e', 'm' or 'n' or 'r' or 's'] => word.Length - 2,
            [_, _, _, .., 'e'] => word.Length - 1,
            [_, _, .., var before, 's'] when TakesEnding(before) => word.Length - 1,
            _ => word.Length,
        };

    private static int LengthWithoutComparison(ReadOnlySpan<char> word) =>
        word switch
        {
            [_, _, _, .., 'e', 's', 't'] => word.Length - 3,
            [_, _, _, .., 'e', 'r' or 'n'] => word.Length - 2,
            [_, _, .., var before, 's', 't'] when TakesEnding(before) => word.Length - 2,
            _ => word.Length,
        };

    private static bool TakesEnding(char character) =>
        character is 'b' or 'd' or 'f' or 'g' or 'h' or 'k' or 'l' or 'm' or 'n' or 't';

    private static char WithoutAccent(char character) =>
        character switch
        {
            < '\u0080' => character,
            'ä' or 'à' or 'á' or 'â' => 'a',
            'ö' or 'ò' or 'ó' or 'ô' => 'o',
            'ï' or 'ì' or 'í' or 'î' => 'i',
            'ü' or 'ù' or 'ú' or 'û' => 'u',
            _ => character,
        };
}
