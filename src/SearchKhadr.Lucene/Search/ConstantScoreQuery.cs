using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>What another query matches, each with the score 1.</summary>
/// <param name="Query">The other query.</param>
public sealed record ConstantScoreQuery(Query Query) : Query
{
    /// <summary>The query in braces.</summary>
    public override string ToString() => $"{{{Query}}}";

    internal override Query Rewrite(IndexReader reader)
    {
        var rewritten = Query.Rewrite(reader);
        if (!ReferenceEquals(rewritten, Query))
            return new ConstantScoreQuery(rewritten);
        return rewritten switch
        {
            ConstantScoreQuery => rewritten,
            BoostQuery boosted => new ConstantScoreQuery(boosted.Query),
            _ => this,
        };
    }

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        new ConstantWeight(this, Query.CreateWeight(searcher, ScoreMode.None, 1f), mode, boost);
}
