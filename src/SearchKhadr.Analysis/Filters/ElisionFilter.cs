using System.Collections.Frozen;

namespace SearchKhadr.Analysis.Filters;

/// <summary>Takes an elided article or pronoun off the beginning of a term: "l'avion" becomes "avion".</summary>
/// <remarks><b>Source</b> Lucene 8 <c>ElisionFilter</c>.</remarks>
public sealed class ElisionFilter(IEnumerable<string> articles) : TermFilter
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _articles = articles
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        var apostrophe = term.Characters.IndexOfAny('\'', '\u2019');
        if (apostrophe >= 0 && _articles.Contains(term.Characters[..apostrophe]))
            term.RemoveStart(apostrophe + 1);
        return true;
    }
}
