using System.Collections.Frozen;
using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.French;

/// <summary>Takes an elided article or pronoun off the beginning of a term: "l'avion" becomes "avion".</summary>
/// <remarks><b>Source</b> Lucene 8 <c>ElisionFilter</c> with the articles of its <c>FrenchAnalyzer</c>.</remarks>
public sealed class ElisionFilter : TermFilter
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles = new[]
    {
        "l",
        "m",
        "t",
        "qu",
        "n",
        "s",
        "j",
        "d",
        "c",
        "jusqu",
        "quoiqu",
        "lorsqu",
        "puisqu",
    }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        var apostrophe = term.Characters.IndexOfAny('\'', '\u2019');
        if (apostrophe >= 0 && Articles.Contains(term.Characters[..apostrophe]))
            term.RemoveStart(apostrophe + 1);
        return true;
    }
}
