namespace SearchKhadr.Analysis.Filters;

/// <summary>Takes the accents that Romance languages write off vowels.</summary>
internal static class VowelAccents
{
    /// <summary>Changes a lower-case word in place.</summary>
    public static void Remove(Span<char> word)
    {
        var rest = word;
        for (int i; (i = rest.IndexOfAnyExceptInRange('\0', '\u007F')) >= 0; rest = rest[(i + 1)..])
            rest[i] = Without(rest[i]);
    }

    private static char Without(char character) =>
        character switch
        {
            'à' or 'á' or 'â' or 'ä' => 'a',
            'ò' or 'ó' or 'ô' or 'ö' => 'o',
            'è' or 'é' or 'ê' or 'ë' => 'e',
            'ù' or 'ú' or 'û' or 'ü' => 'u',
            'ì' or 'í' or 'î' or 'ï' => 'i',
            _ => character,
        };
}
