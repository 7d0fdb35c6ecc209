using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents that have a value in a field's column, a norm, or else a term; each with the score 1.</summary>
/// <param name="Field">The field.</param>
public sealed record FieldExistsQuery(string Field) : Query
{
    /// <summary>The field, a colon and a star.</summary>
    public override string ToString() => $"{Field}:*";

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        new IteratorWeight(this, mode, boost, leaf => FieldExistence.Open(leaf, Field));
}
