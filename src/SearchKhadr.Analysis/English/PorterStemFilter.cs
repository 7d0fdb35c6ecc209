using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.English;

/// <summary>Cuts an English word down to its stem.</summary>
/// <remarks><b>Requires</b> Lower case. <b>Source</b> See <see cref="PorterStemmer"/>.</remarks>
public sealed class PorterStemFilter : TermFilter
{
    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        if (term.Length > 2)
        {
            var stemmer = new PorterStemmer(term.Characters);
            term.Truncate(stemmer.Stem());
        }
        return true;
    }
}
