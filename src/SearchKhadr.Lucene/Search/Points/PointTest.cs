using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Points;

/// <summary>Says which points, and which cells of points, a query wants.</summary>
internal abstract class PointTest
{
    /// <summary>How a cell stands to the query.</summary>
    public abstract PointRelation Compare(ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest);

    /// <summary>Whether the query wants a point.</summary>
    public abstract bool Holds(ReadOnlySpan<byte> point);
}
