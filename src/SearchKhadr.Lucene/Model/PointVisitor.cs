namespace SearchKhadr.Lucene.Model;

/// <summary>Walks a tree of points: says which cells to enter, and receives what is in them.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>PointValues.IntersectVisitor</c>.</remarks>
public abstract class PointVisitor
{
    /// <summary>Says how a cell stands to what is looked for.</summary>
    /// <param name="least">The cell's least corner. <b>Shape</b> The searched dimensions.</param>
    /// <param name="greatest">Its greatest corner, itself inside.</param>
    public abstract PointRelation Compare(ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest);

    /// <summary>Says how the bounds of a leaf's own points, which may be narrower than its cell, stand to what is looked for.</summary>
    public virtual PointRelation CompareBounds(ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest) =>
        Compare(least, greatest);

    /// <summary>How many points a leaf has that is wholly inside; true when its documents need not be told.</summary>
    public virtual bool TryVisitCount(int count) => false;

    /// <summary>The document of a point in a cell that is wholly inside.</summary>
    public abstract void Visit(int docId);

    /// <summary>A point, and its document, in a cell that crosses.</summary>
    /// <param name="point">All dimensions. <b>Requires</b> Copied during the call.</param>
    public abstract void Visit(int docId, ReadOnlySpan<byte> point);

    /// <summary>Documents that have the same point, in a cell that crosses.</summary>
    public virtual void Visit(ReadOnlySpan<int> docIds, ReadOnlySpan<byte> point)
    {
        foreach (var docId in docIds)
            Visit(docId, point);
    }

    /// <summary>Documents of a cell that is wholly inside.</summary>
    public virtual void Visit(ReadOnlySpan<int> docIds)
    {
        foreach (var docId in docIds)
            Visit(docId);
    }
}
