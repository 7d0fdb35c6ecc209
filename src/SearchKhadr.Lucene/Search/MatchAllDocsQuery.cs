using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Every document, each with the score 1.</summary>
public sealed record MatchAllDocsQuery : Query
{
    /// <summary>The sign for everything.</summary>
    public override string ToString() => "*:*";

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        new IteratorWeight(this, mode, boost, leaf => new AllDocsIterator(leaf.MaxDoc));
}
