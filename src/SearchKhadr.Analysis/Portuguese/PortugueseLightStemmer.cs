using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.Portuguese;

/// <summary>Finds the stem of a Portuguese word.</summary>
/// <remarks>
/// <b>Source</b> J. Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian languages",
/// SAC 2006 ("UniNE"), with the order and least lengths of Lucene 8's <c>PortugueseLightStemmer</c>.
/// </remarks>
internal static class PortugueseLightStemmer
{
    private const int ShortestChars = 4;

    /// <summary>Changes a word in place and returns its stem's length.</summary>
    public static int Stem(Span<char> word)
    {
        if (word.Length < ShortestChars)
            return word.Length;
        word = word[..SingularLength(word)];
        if (word is [_, _, _, .., 'a'])
            word = word[..MasculineLength(word)];
        if (word is [_, _, _, _, .., 'e' or 'a' or 'o'])
            word = word[..^1];
        VowelAccents.Remove(word);
        word.Replace('ã', 'a');
        word.Replace('õ', 'o');
        word.Replace('ç', 'c');
        return word.Length;
    }

    private static int SingularLength(Span<char> word)
    {
        var length = word.Length;
        var isLong = length > 4;
        switch (word)
        {
            case [.., 'r' or 's' or 'l' or 'z', 'e', 's'] when isLong:
                return length - 2;
            case [.., 'n', 's']:
                word[^2] = 'm';
                return length - 1;
            case [.., 'e' or 'é', 'i', 's'] when isLong:
                (word[^3], word[^2]) = ('e', 'l');
                return length - 1;
            case [.., 'a', 'i', 's'] when isLong:
                word[^2] = 'l';
                return length - 1;
            case [.., 'ó', 'i', 's'] when isLong:
                (word[^3], word[^2]) = ('o', 'l');
                return length - 1;
            case [.., 'i', 's'] when isLong:
                word[^1] = 'l';
                return length;
            case [.., 'õ' or 'ã', 'e', 's']:
                (word[^3], word[^2]) = ('ã', 'o');
                return length - 1;
            case [.., 'm', 'e', 'n', 't', 'e'] when length > 6:
                return length - 5;
            case [.., 's']:
                return length - 1;
            default:
                return length;
        }
    }

    // The feminine of an adjective or of a trade becomes the masculine.
    private static int MasculineLength(Span<char> word)
    {
        var length = word.Length;
        switch (word)
        {
            case [.., 'i', 'n', 'h', _] or [.., 'i', 'a', 'c', _] or [.., 'e', 'i', 'r', _] when length > 7:
            case [.., 'o', 's', _] or [.., 'i', 'c', _] or [.., 'i', 'd', _] when length > 6:
            case [.., 'a', 'd', _] or [.., 'i', 'v', _] or [.., 'a', 'm', _] when length > 6:
                word[^1] = 'o';
                return length;
            case [.., 'o', 'n', _] when length > 6:
                (word[^3], word[^2]) = ('ã', 'o');
                return length - 1;
            case [.., 'o', 'r', _] when length > 6:
                return length - 1;
            case [.., 'e', 's', _] when length > 6:
                word[^3] = 'ê';
                return length - 1;
            case [.., 'n', _] when length > 6:
                word[^1] = 'o';
                return length;
            default:
                return length;
        }
    }
}
