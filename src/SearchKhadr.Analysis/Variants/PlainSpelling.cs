using System.Globalization;
using SearchKhadr.Analysis.Filters;
using SearchKhadr.Analysis.Folding;

namespace SearchKhadr.Analysis.Variants;

/// <summary>Writes words the way a reader types them: without accents, apostrophes, hyphens and ligatures.</summary>
public static class PlainSpelling
{
    /// <summary>Whether a character joins two words to one.</summary>
    public static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011' or '\u00AD';

    /// <summary>The term that a language keeps a plainly written word under.</summary>
    /// <param name="language">The language's filters.</param>
    /// <param name="written">The word as written; of several words the letters are joined.</param>
    /// <param name="term">Takes the term.</param>
    /// <returns>False where nothing is left.</returns>
    public static bool TryMake(TermFilterChain language, ReadOnlySpan<char> written, TermBuffer term)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(term);
        // The possessive is no letter of the name.
        term.Set(written is [.., '\'' or '\u2019' or '\uFF07', 's' or 'S'] ? written[..^2] : written);
        language.Elide(term);
        AsciiFoldingFilter.Fold(term);
        var characters = term.Characters;
        var kept = 0;
        foreach (var character in characters)
        {
            if (IsLetter(character))
                characters[kept++] = character;
        }
        term.Truncate(kept);
        return kept > 0 && language.Keep(term) && term.Length > 0;
    }

    private static bool IsLetter(char character) =>
        char.IsAscii(character)
            ? character is not ('\'' or '-' or ' ' or '`' or '\n' or '\r' or '\t')
            : char.GetUnicodeCategory(character)
                is not (
                    UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.Format
                    or UnicodeCategory.ModifierLetter
                    or UnicodeCategory.SpaceSeparator
                )
                && character is not ('\u00B7' or '\u05F3');
}
