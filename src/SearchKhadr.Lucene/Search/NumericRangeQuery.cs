using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents with a number between two in a numeric column, both ends inside, each with the score 1.</summary>
/// <remarks>Of several numbers of a document one is enough.</remarks>
/// <param name="Field">The field of the column.</param>
/// <param name="Min">The lower end.</param>
/// <param name="Max">The upper end.</param>
public sealed record NumericRangeQuery(string Field, long Min, long Max) : Query
{
    /// <summary>The range in brackets.</summary>
    public override string ToString() => $"{Field}:[{Min} TO {Max}]";

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        new NumericRangeWeight(this, mode, boost);
}
