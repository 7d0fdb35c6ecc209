using System.Globalization;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Booleans;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents that match at least one of several queries, scored by the best of them.</summary>
/// <param name="Queries">The queries.</param>
/// <param name="TieBreaker">How much of the other scores is added to the best. <b>Shape</b> 0 to 1.</param>
public sealed record DisjunctionMaxQuery(IReadOnlyList<Query> Queries, float TieBreaker = 0f) : Query
{
    /// <summary>Whether both have equal queries in one order and the same tie breaker.</summary>
    public bool Equals(DisjunctionMaxQuery? other) =>
        other is not null && TieBreaker.Equals(other.TieBreaker) && Queries.SequenceEqual(other.Queries);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(TieBreaker);
        foreach (var query in Queries)
            hash.Add(query);
        return hash.ToHashCode();
    }

    /// <summary>The queries between bars.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"({string.Join(" | ", Queries)})~{TieBreaker}");

    internal override Query Rewrite(IndexReader reader)
    {
        if (Queries.Count == 0)
            return new MatchNoDocsQuery();
        if (Queries.Count == 1)
            return Queries[0];
        if (TieBreaker == 1f)
            return BooleanQuery.Any(Queries);
        var rewritten = Queries.Select(query => query.Rewrite(reader)).ToArray();
        return rewritten.Zip(Queries).All(pair => ReferenceEquals(pair.First, pair.Second))
            ? this
            : this with
            {
                Queries = rewritten,
            };
    }

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        new DisjunctionMaxWeight(this, searcher, mode, boost);
}
