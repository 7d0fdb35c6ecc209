using SearchKhadr.Lucene.Search.Points;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents with a point that is wanted, each with the score 1.</summary>
/// <remarks>Of several points of a document one is enough. A segment whose points have another shape is an <see cref="InvalidOperationException"/>.</remarks>
public abstract record PointQuery : Query
{
    private protected PointQuery(string field, int dimensions, int bytesPerDimension)
    {
        Field = field;
        Dimensions = dimensions;
        BytesPerDimension = bytesPerDimension;
    }

    /// <summary>The field of the points.</summary>
    public string Field { get; }

    /// <summary>How many dimensions are searched.</summary>
    public int Dimensions { get; }

    /// <summary>How wide a dimension is. <b>Units</b> bytes.</summary>
    public int BytesPerDimension { get; }

    internal abstract PointTest CreateTest();

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        new PointWeight(this, mode, boost);
}
