using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.German;

/// <summary>Writes umlauts one way: "ä" and "ae" become "a", and "ß" becomes "ss".</summary>
/// <remarks>
/// The "e" of "ue" stays where a vowel or "q" stands before the two, as in "Quelle" and "neue".
/// <b>Requires</b> Lower case. <b>Source</b> Lucene 8 <c>GermanNormalizationFilter</c>, after Snowball's German2.
/// </remarks>
public sealed class GermanNormalizationFilter : TermFilter
{
    private enum Before
    {
        Other,

        /// <summary>A "u" after it begins no umlaut.</summary>
        Vowel,

        /// <summary>An "e" after it belongs to it.</summary>
        Umlaut,
    }

    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        var before = Before.Other;
        for (var i = 0; i < term.Length; i++)
        {
            switch (term.Characters[i])
            {
                case 'e' when before == Before.Umlaut:
                    term.Replace(i--, 1, []);
                    before = Before.Vowel;
                    break;
                case 'ß':
                    term.Replace(i++, 1, "ss");
                    before = Before.Other;
                    break;
                case var character:
                    term.Characters[i] = WithoutUmlaut(character);
                    before = After(before, character);
                    break;
            }
        }
        return true;
    }

    private static char WithoutUmlaut(char character) =>
        character switch
        {
            'ä' => 'a',
            'ö' => 'o',
            'ü' => 'u',
            _ => character,
        };

    private static Before After(Before before, char character) =>
        character switch
        {
            'a' or 'o' => Before.Umlaut,
            'u' => before == Before.Other ? Before.Umlaut : Before.Vowel,
            'e' or 'i' or 'q' or 'y' or 'ä' or 'ö' or 'ü' => Before.Vowel,
            _ => Before.Other,
        };
}
