namespace SearchKhadr.Lucene.Search;

/// <summary>How hits are ordered, where to go on, and how exact the total is.</summary>
public sealed record SearchOptions
{
    /// <summary>The numeric column to sort by; null for the score. Documents without a number come last.</summary>
    public string? SortField { get; init; }

    /// <summary>Whether large numbers come first.</summary>
    public bool Descending { get; init; }

    /// <summary>The last hit of the page before, of the same query and order; null for the first page.</summary>
    public ScoreDoc? After { get; init; }

    /// <summary>
    /// Whether all matches are counted; if not, those that cannot be hits may be left out. <b>Requires</b> If not, and
    /// <see cref="SortField"/> has 64-bit points of one dimension too, that these are the column's numbers.
    /// </summary>
    public bool ExactTotal { get; init; } = true;

    /// <summary>Up to how many matches are counted all the same where <see cref="ExactTotal"/> is off.</summary>
    public int CountUpTo { get; init; }

    /// <summary>Whether hits in the order of a column are scored too.</summary>
    public bool ScoreSorted { get; init; }

    /// <summary>How long a search may take; what was found until then is handed over as partial. Null for any time.</summary>
    public TimeSpan? TimeBudget { get; init; }

    /// <summary>Says how much time passed.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
