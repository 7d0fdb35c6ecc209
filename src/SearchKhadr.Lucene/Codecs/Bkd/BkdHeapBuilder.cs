using System.Buffers;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>Splits points in memory until a leaf holds them.</summary>
/// <remarks>
/// The points stay where they are; their numbers are put in order. <b>Cost</b> 20 bytes a point beside the points
/// themselves. <b>Source</b> Lucene 8.7 <c>BKDWriter.build</c> and <c>MutablePointsReaderUtils</c>.
/// </remarks>
internal sealed class BkdHeapBuilder : IDisposable
{
    private readonly BkdTree _tree;
    private readonly BkdShape _shape;
    private readonly PointRecords _points;
    private readonly IndexOutput _data;
    private readonly BkdLeafWriter _leaves;
    private readonly int[] _order;
    private readonly ulong[] _narrow = [];
    private readonly UInt128[] _wide = [];
    private readonly byte[] _values;
    private readonly int[] _docIds = new int[BkdShape.PointsPerLeaf];

    /// <summary>Takes the points of a tree, or of a part of one.</summary>
    public BkdHeapBuilder(BkdTree tree, PointRecords points, IndexOutput data, BkdLeafWriter leaves)
    {
        _tree = tree;
        _shape = tree.Shape;
        _points = points;
        _data = data;
        _leaves = leaves;
        _order = ArrayPool<int>.Shared.Rent(points.Count);
        for (var i = 0; i < points.Count; i++)
            _order[i] = i;
        if (_shape.BytesPerDimension <= sizeof(ulong))
            _narrow = ArrayPool<ulong>.Shared.Rent(points.Count);
        else
            _wide = ArrayPool<UInt128>.Shared.Rent(points.Count);
        _values = new byte[BkdShape.PointsPerLeaf * _shape.PackedBytes];
    }

    /// <summary>Builds the tree, or the part of it, over all the points.</summary>
    public void Build(BkdCell cell, int leaves) => Build(cell, leaves, 0, _points.Count);

    /// <summary>Hands the points of one dimension in order to a builder.</summary>
    public void AddSortedTo(BkdSortedBuilder builder)
    {
        SortBy(0, 0, _points.Count);
        foreach (var point in _order.AsSpan(0, _points.Count))
            builder.Add(_points.Packed(point), _points.DocId(point));
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_order);
        ArrayPool<ulong>.Shared.Return(_narrow);
        ArrayPool<UInt128>.Shared.Return(_wide);
    }

    private void Build(BkdCell cell, int leaves, int from, int to)
    {
        if (leaves == 1)
        {
            WriteLeaf(from, to);
            return;
        }
        if (cell.NeedsExactBounds)
        {
            BkdCell.Begin(_shape, _points.Packed(_order[from]), cell.Least, cell.Greatest);
            for (var i = from + 1; i < to; i++)
                BkdCell.Widen(_shape, _points.Packed(_order[i]), cell.Least, cell.Greatest);
        }
        var dimension = cell.SplitDimension();
        var left = BkdShape.LeftLeaves(leaves);
        var middle = from + (left * BkdShape.PointsPerLeaf);
        SelectBy(dimension, from, to, middle);
        var value = _shape.Dimension(_points.Packed(_order[middle]), dimension);
        var (leftCell, rightCell) = cell.Split(dimension, value);
        Build(leftCell, left, from, middle);
        _tree.SplitValues.WriteBytes(value);
        _tree.SplitDimensions.Add((byte)dimension);
        Build(rightCell, leaves - left, middle, to);
    }

    private void WriteLeaf(int from, int to)
    {
        var count = to - from;
        Span<int> prefixes = stackalloc int[_shape.Dimensions];
        FindPrefixes(from, to, prefixes);
        var sorted = SortedDimension(from, to, prefixes);
        SortLeaf(sorted, from, to);
        for (var i = 0; i < count; i++)
        {
            var point = _order[from + i];
            _points.Packed(point).CopyTo(_values.AsSpan(i * _shape.PackedBytes));
            _docIds[i] = _points.DocId(point);
        }
        _tree.LeafStarts.Add(_data.Position);
        _tree.Count(_docIds.AsSpan(0, count));
        _leaves.Write(
            _data,
            _values.AsSpan(0, count * _shape.PackedBytes),
            _docIds.AsSpan(0, count),
            prefixes,
            sorted
        );
    }

    private void FindPrefixes(int from, int to, Span<int> prefixes)
    {
        prefixes.Fill(_shape.BytesPerDimension);
        var first = _points.Packed(_order[from]);
        foreach (var other in _order.AsSpan((from + 1)..to))
        {
            var point = _points.Packed(other);
            for (var d = 0; d < prefixes.Length; d++)
            {
                var shared = _shape
                    .Dimension(first, d)[..prefixes[d]]
                    .CommonPrefixLength(_shape.Dimension(point, d));
                prefixes[d] = shared;
            }
        }
    }

    // Of the dimensions whose values differ, the one with the fewest first bytes makes the longest runs.
    private int SortedDimension(int from, int to, ReadOnlySpan<int> prefixes)
    {
        var best = 0;
        var fewest = int.MaxValue;
        Span<bool> seen = stackalloc bool[256];
        for (var d = 0; d < prefixes.Length; d++)
        {
            if (prefixes[d] == _shape.BytesPerDimension)
                continue;
            seen.Clear();
            var offset = (d * _shape.BytesPerDimension) + prefixes[d];
            foreach (var point in _order.AsSpan(from..to))
                seen[_points.Packed(point)[offset]] = true;
            var distinct = seen.Count(value: true);
            if (distinct < fewest)
                (best, fewest) = (d, distinct);
        }
        return best;
    }

    // Equal points must stand together, so those of one value are put in the order of all their bytes.
    private void SortLeaf(int dimension, int from, int to)
    {
        SortBy(dimension, from, to);
        if (_shape.Dimensions == 1)
            return;
        for (int start = from, end; start < to; start = end)
        {
            var value = _shape.Dimension(_points.Packed(_order[start]), dimension);
            end = start + 1;
            while (end < to && _shape.Dimension(_points.Packed(_order[end]), dimension).SequenceEqual(value))
                end++;
            if (end - start > 1)
                _order.AsSpan(start..end).Sort(ByAllBytes);
        }
    }

    private int ByAllBytes(int left, int right)
    {
        var order = _points.Packed(left).SequenceCompareTo(_points.Packed(right));
        return order != 0 ? order : left.CompareTo(right);
    }

    private void SelectBy(int dimension, int from, int to, int place)
    {
        FillKeys(dimension, from, to);
        var order = _order.AsSpan(from..to);
        if (_narrow.Length > 0)
            PointKeys.Select(_narrow.AsSpan(from..to), order, place - from);
        else
            PointKeys.Select(_wide.AsSpan(from..to), order, place - from);
    }

    private void SortBy(int dimension, int from, int to)
    {
        FillKeys(dimension, from, to);
        var order = _order.AsSpan(from..to);
        if (_narrow.Length > 0)
            PointKeys.Sort(_narrow.AsSpan(from..to), order);
        else
            PointKeys.Sort(_wide.AsSpan(from..to), order);
    }

    private void FillKeys(int dimension, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var value = _shape.Dimension(_points.Packed(_order[i]), dimension);
            if (_narrow.Length > 0)
                _narrow[i] = PointKeys.Narrow(value);
            else
                _wide[i] = PointKeys.Wide(value);
        }
    }
}
