using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.Portuguese;

/// <summary>Takes the endings of number and gender and "-mente" off a Portuguese word.</summary>
/// <remarks><b>Requires</b> Lower case. <b>Source</b> See <see cref="PortugueseLightStemmer"/>.</remarks>
public sealed class PortugueseLightStemFilter : TermFilter
{
    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        term.Truncate(PortugueseLightStemmer.Stem(term.Characters));
        return true;
    }
}
