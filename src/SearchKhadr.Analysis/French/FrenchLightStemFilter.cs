using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.French;

/// <summary>Takes the endings of number, gender and the commonest derivations off a French word.</summary>
/// <remarks><b>Requires</b> Lower case. <b>Source</b> See <see cref="FrenchLightStemmer"/>.</remarks>
public sealed class FrenchLightStemFilter : TermFilter
{
    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        if (term.Length > 0)
        {
            var stemmer = new FrenchLightStemmer(term.Characters);
            term.Truncate(stemmer.Stem());
        }
        return true;
    }
}
