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

    /// <summary>Whether all matches are counted; if not, those that cannot be hits may be left out.</summary>
    public bool ExactTotal { get; init; } = true;
}
