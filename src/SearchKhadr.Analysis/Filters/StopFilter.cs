using System.Collections.Frozen;

namespace SearchKhadr.Analysis.Filters;

/// <summary>Leaves out the words that stand in nearly every text.</summary>
public sealed class StopFilter(IEnumerable<string> words) : TermFilter
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = words
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public override bool Keep(TermBuffer term) => !_words.Contains(term.Characters);
}
