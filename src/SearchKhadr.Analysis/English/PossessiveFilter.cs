using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.English;

/// <summary>Takes the English "'s" off the end of a term.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>EnglishPossessiveFilter</c>.</remarks>
public sealed class PossessiveFilter : TermFilter
{
    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        if (term.Characters is [.., '\'' or '\u2019' or '\uFF07', 's' or 'S'])
            term.Truncate(term.Length - 2);
        return true;
    }
}
