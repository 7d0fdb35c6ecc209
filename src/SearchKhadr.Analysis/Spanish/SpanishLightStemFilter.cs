using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.Spanish;

/// <summary>Takes the endings of number and gender off a Spanish word.</summary>
/// <remarks><b>Requires</b> Lower case. <b>Source</b> See <see cref="SpanishLightStemmer"/>.</remarks>
public sealed class SpanishLightStemFilter : TermFilter
{
    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        term.Truncate(SpanishLightStemmer.Stem(term.Characters));
        return true;
    }
}
