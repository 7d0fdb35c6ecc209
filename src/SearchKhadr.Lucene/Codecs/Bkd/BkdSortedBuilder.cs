using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>Builds the tree of points of one dimension that come in order.</summary>
/// <remarks><b>Cost</b> A leaf in memory, and a few bytes for each leaf written.</remarks>
internal sealed class BkdSortedBuilder
{
    private readonly BkdShape _shape;
    private readonly IndexOutput _data;
    private readonly BkdTree _tree;
    private readonly BkdLeafWriter _leaves;
    private readonly byte[] _values;
    private readonly int[] _docIds = new int[BkdShape.PointsPerLeaf];
    private int _count;

    /// <summary>Begins a tree. <b>Requires</b> The shape has one dimension.</summary>
    public BkdSortedBuilder(BkdShape shape, IndexOutput data, int maxDoc)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(shape.Dimensions, 1);
        _shape = shape;
        _data = data;
        _tree = new BkdTree(shape, maxDoc);
        _leaves = new BkdLeafWriter(shape);
        _values = new byte[BkdShape.PointsPerLeaf * shape.PackedBytes];
    }

    /// <summary>Adds a point that is not less than the one before; of equal ones, no document goes back.</summary>
    public void Add(ReadOnlySpan<byte> packed, int docId)
    {
        packed.CopyTo(_values.AsSpan(_count * _shape.PackedBytes));
        _docIds[_count++] = docId;
        if (_count == BkdShape.PointsPerLeaf)
            WriteLeaf();
    }

    /// <summary>Completes the tree; null where it has no point.</summary>
    public BkdTree? Finish()
    {
        if (_count > 0)
            WriteLeaf();
        return _tree.PointCount == 0 ? null : _tree;
    }

    private void WriteLeaf()
    {
        var values = _values.AsSpan(0, _count * _shape.PackedBytes);
        var docIds = _docIds.AsSpan(0, _count);
        var first = values[.._shape.PackedBytes];
        var last = values[^_shape.PackedBytes..];
        if (_tree.PointCount == 0)
        {
            first.CopyTo(_tree.Least);
        }
        else
        {
            _tree.SplitValues.WriteBytes(first);
            _tree.SplitDimensions.Add(0);
        }
        last.CopyTo(_tree.Greatest);
        _tree.LeafStarts.Add(_data.Position);
        _tree.Count(docIds);
        _leaves.Write(_data, values, docIds, [first.CommonPrefixLength(last)], sortedDimension: 0);
        _count = 0;
    }
}
