using System.Globalization;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>What another query matches, with scores multiplied.</summary>
/// <param name="Query">The other query.</param>
/// <param name="Boost">What to multiply by. <b>Shape</b> Not negative.</param>
public sealed record BoostQuery(Query Query, float Boost) : Query
{
    /// <summary>The query, a caret and the boost.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({Query})^{Boost}");

    internal override Query Rewrite(IndexReader reader)
    {
        var rewritten = Query.Rewrite(reader);
        if (Boost == 1f)
            return rewritten;
        if (rewritten is BoostQuery inner)
            return new BoostQuery(inner.Query, Boost * inner.Boost);
        if (Boost == 0f && rewritten is not ConstantScoreQuery)
            return new BoostQuery(new ConstantScoreQuery(rewritten), 0f);
        return ReferenceEquals(rewritten, Query) ? this : new BoostQuery(rewritten, Boost);
    }

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        Query.CreateWeight(searcher, mode, Boost * boost);
}
