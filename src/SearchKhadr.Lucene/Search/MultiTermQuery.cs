using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Expanding;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents that have any of a set of terms, each with the score 1.</summary>
/// <param name="Field">The field of the terms.</param>
public abstract record MultiTermQuery(string Field) : Query
{
    /// <summary>Opens those of a segment's terms that are in the set, before the first.</summary>
    internal abstract MatchingTerms Open(Terms terms);

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        new MultiTermWeight(this, searcher, mode, boost);
}
