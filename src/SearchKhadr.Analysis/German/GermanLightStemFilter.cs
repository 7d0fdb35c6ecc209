using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.German;

/// <summary>Takes the endings of case, number and comparison off a German word.</summary>
/// <remarks><b>Requires</b> Lower case. <b>Source</b> See <see cref="GermanLightStemmer"/>.</remarks>
public sealed class GermanLightStemFilter : TermFilter
{
    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        term.Truncate(GermanLightStemmer.Stem(term.Characters));
        return true;
    }
}
