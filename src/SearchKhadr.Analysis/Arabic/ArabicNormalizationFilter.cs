using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.Arabic;

/// <summary>Writes letters that readers use for one another one way, and leaves vowel signs and stretching out.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>ArabicNormalizationFilter</c>.</remarks>
public sealed class ArabicNormalizationFilter : TermFilter
{
    private const char Alef = '\u0627';
    private const char Heh = '\u0647';
    private const char Yeh = '\u064A';

    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        var characters = term.Characters;
        var kept = 0;
        foreach (var character in characters)
        {
            // Tatweel, and the signs from fathatan to sukun.
            if (character is '\u0640' or (>= '\u064B' and <= '\u0652'))
                continue;
            characters[kept++] = character switch
            {
                // With madda, with hamza above, with hamza below.
                '\u0622' or '\u0623' or '\u0625' => Alef,
                // Teh marbuta.
                '\u0629' => Heh,
                // Alef maksura.
                '\u0649' => Yeh,
                _ => character,
            };
        }
        term.Truncate(kept);
        return true;
    }
}
