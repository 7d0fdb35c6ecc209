using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>No document.</summary>
public sealed record MatchNoDocsQuery : Query
{
    /// <summary>The sign for nothing.</summary>
    public override string ToString() => "-*:*";

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        new IteratorWeight(this, mode, boost, _ => null);
}
