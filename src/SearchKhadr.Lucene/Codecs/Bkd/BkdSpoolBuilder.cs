using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>Builds the tree of points in several dimensions, however many there are.</summary>
/// <remarks>
/// Points that are too many for the memory allowed are parted from file to file until they fit.
/// <b>Cost</b> Memory under four times what one spool may take: the half that waits is at most as large as that in
/// work, or in a file. Passes over the points: for each level on the disk, half the bytes of a dimension and one more.
/// <b>Source</b> Lucene 8.7 <c>BKDWriter</c> and <c>BKDRadixSelector</c>; histograms here take two bytes at a time.
/// </remarks>
internal sealed class BkdSpoolBuilder
{
    private readonly BkdTree _tree;
    private readonly BkdShape _shape;
    private readonly IndexOutput _data;
    private readonly PointScratch _scratch;
    private readonly BkdLeafWriter _leaves;

    private BkdSpoolBuilder(BkdTree tree, IndexOutput data, PointScratch scratch)
    {
        _tree = tree;
        _shape = tree.Shape;
        _data = data;
        _scratch = scratch;
        _leaves = new BkdLeafWriter(tree.Shape);
    }

    /// <summary>Builds a tree; null where there is no point. The spool is used up.</summary>
    public static BkdTree? Build(
        BkdShape shape,
        PointSpool points,
        IndexOutput data,
        PointScratch scratch,
        int maxDoc
    )
    {
        points.Complete();
        if (points.Count == 0)
            return null;
        var tree = new BkdTree(shape, maxDoc);
        var builder = new BkdSpoolBuilder(tree, data, scratch);
        builder.FindBounds(points, tree.Least, tree.Greatest);
        var leaves = checked((int)((points.Count + BkdShape.PointsPerLeaf - 1) / BkdShape.PointsPerLeaf));
        builder.Build(BkdCell.Root(tree), leaves, points);
        return tree;
    }

    private void Build(BkdCell cell, int leaves, PointSpool points)
    {
        if (points.Heap is { } heap)
        {
            using (var builder = new BkdHeapBuilder(_tree, heap, _data, _leaves))
                builder.Build(cell, leaves);
            points.Dispose();
            return;
        }
        if (cell.NeedsExactBounds)
            FindBounds(points, cell.Least, cell.Greatest);
        var dimension = cell.SplitDimension();
        var left = BkdShape.LeftLeaves(leaves);
        var leftCount = (long)left * BkdShape.PointsPerLeaf;
        var value = new byte[_shape.BytesPerDimension];
        var equalToLeft = PointRank.Find(_shape, points, dimension, leftCount, value);
        using var leftPoints = new PointSpool(_scratch, _shape, leftCount);
        using var rightPoints = new PointSpool(_scratch, _shape, points.Count - leftCount);
        for (long i = 0; i < points.Count; i++)
        {
            var packed = points.Packed(i);
            var order = _shape.Dimension(packed, dimension).SequenceCompareTo(value);
            var isLeft = order < 0 || (order == 0 && equalToLeft-- > 0);
            (isLeft ? leftPoints : rightPoints).Add(packed, points.DocId(i));
        }
        points.Dispose();
        leftPoints.Complete();
        rightPoints.Complete();
        var (leftCell, rightCell) = cell.Split(dimension, value);
        Build(leftCell, left, leftPoints);
        _tree.SplitValues.WriteBytes(value);
        _tree.SplitDimensions.Add((byte)dimension);
        Build(rightCell, leaves - left, rightPoints);
    }

    private void FindBounds(PointSpool points, Span<byte> least, Span<byte> greatest)
    {
        var heap = points.Heap;
        for (long i = 0; i < points.Count; i++)
        {
            var packed = heap is null ? points.Packed(i) : heap.Packed((int)i);
            if (i == 0)
                BkdCell.Begin(_shape, packed, least, greatest);
            else
                BkdCell.Widen(_shape, packed, least, greatest);
        }
    }
}
