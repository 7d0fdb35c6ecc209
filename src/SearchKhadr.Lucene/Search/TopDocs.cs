namespace SearchKhadr.Lucene.Search;

/// <summary>The best matches of a query.</summary>
/// <param name="Total">How many documents match.</param>
/// <param name="IsTotalExact">Whether the total is that number; if not, it is at least that.</param>
/// <param name="Hits">The best, best first.</param>
public sealed record TopDocs(int Total, bool IsTotalExact, IReadOnlyList<ScoreDoc> Hits)
{
    /// <summary>Whether the time was over before all documents were looked at: better ones may be missing.</summary>
    public bool IsPartial { get; init; }
}
