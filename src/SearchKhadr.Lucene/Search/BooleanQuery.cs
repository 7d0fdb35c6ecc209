using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Booleans;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>
/// Documents that match every must and filter clause and no must-not clause; without must and filter clauses, at
/// least one should clause; and at least <paramref name="MinimumShouldMatch"/> should clauses.
/// </summary>
/// <remarks>The score is the sum of those of the must and should clauses that match.</remarks>
/// <param name="Clauses">The clauses in order.</param>
/// <param name="MinimumShouldMatch">How many should clauses must match at least.</param>
public sealed record BooleanQuery(IReadOnlyList<BooleanClause> Clauses, int MinimumShouldMatch = 0) : Query
{
    /// <summary>Documents that match all queries.</summary>
    public static BooleanQuery All(params IEnumerable<Query> queries) =>
        new([.. queries.Select(query => new BooleanClause(query, Occur.Must))]);

    /// <summary>Documents that match at least one query.</summary>
    public static BooleanQuery Any(params IEnumerable<Query> queries) =>
        new([.. queries.Select(query => new BooleanClause(query, Occur.Should))]);

    /// <summary>Whether both have equal clauses in one order.</summary>
    public bool Equals(BooleanQuery? other) =>
        other is not null
        && MinimumShouldMatch == other.MinimumShouldMatch
        && Clauses.SequenceEqual(other.Clauses);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(MinimumShouldMatch);
        foreach (var clause in Clauses)
            hash.Add(clause);
        return hash.ToHashCode();
    }

    /// <summary>The clauses in parentheses.</summary>
    public override string ToString() =>
        $"({string.Join(' ', Clauses)}){(MinimumShouldMatch > 0 ? $"~{MinimumShouldMatch}" : "")}";

    /// <summary>The queries of one part, in order.</summary>
    internal List<Query> Of(Occur occur)
    {
        var queries = new List<Query>(Clauses.Count);
        foreach (var clause in Clauses)
        {
            if (clause.Occur == occur)
                queries.Add(clause.Query);
        }
        return queries;
    }

    internal override Query Rewrite(IndexReader reader) => BooleanRewriter.Rewrite(this, reader);

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        new BooleanWeight(
            this,
            mode == ScoreMode.None ? BooleanRewriter.WithoutScoring(this) : this,
            searcher,
            mode,
            boost
        );
}
