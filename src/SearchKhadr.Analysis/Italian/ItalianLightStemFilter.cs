using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.Italian;

/// <summary>Takes the endings of number and gender off an Italian word.</summary>
/// <remarks><b>Requires</b> Lower case. <b>Source</b> See <see cref="ItalianLightStemmer"/>.</remarks>
public sealed class ItalianLightStemFilter : TermFilter
{
    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        term.Truncate(ItalianLightStemmer.Stem(term.Characters));
        return true;
    }
}
