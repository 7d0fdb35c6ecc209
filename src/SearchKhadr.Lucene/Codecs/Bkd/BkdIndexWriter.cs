using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>Writes a tree's inner nodes, and what has to be known to read it.</summary>
/// <remarks>
/// Meta: <c>header (codec "BKD", version 9), dimensions (vint), index dimensions (vint), points a leaf (vint), bytes a
/// dimension (vint), leaves (vint), least point, greatest point, points (vlong), documents (vint), bytes of the index
/// (vint), where the leaves begin (int64), where the index begins (int64)</c>.
/// Index, a node: <c>if it is no left child: where its first leaf begins, less that of its parent (vlong)</c>; of an
/// inner node further <c>((first byte's distance × (width + 1) + length shared with the last value of that dimension) ×
/// index dimensions + dimension (vint), the value's bytes behind the first that differs, if the left child is no leaf:
/// its length (vint), left child, right child</c>.
/// Worked, two leaves at 5 and 9, parted by the one-byte value 03: <c>05 | 06 | 04</c>.
/// <b>Source</b> Lucene 8.7 <c>BKDWriter</c>, version 9.
/// </remarks>
internal sealed class BkdIndexWriter
{
    /// <summary>The codec's name in a header.</summary>
    public const string Codec = "BKD";

    /// <summary>The version with a file of its own for what is known of the tree.</summary>
    public const int Version = 9;

    private readonly BkdTree _tree;
    private readonly BkdShape _shape;
    private readonly byte[] _last;
    private readonly bool[] _isBelow;
    private readonly List<ByteSink> _levels = [];

    private BkdIndexWriter(BkdTree tree)
    {
        _tree = tree;
        _shape = tree.Shape;
        _last = new byte[_shape.PackedIndexBytes];
        _isBelow = new bool[_shape.IndexDimensions];
    }

    /// <summary>Writes a tree whose leaves are written.</summary>
    public static void Write(IndexOutput meta, IndexOutput index, BkdTree tree)
    {
        var packed = Pack(tree);
        var shape = tree.Shape;
        CodecUtil.WriteHeader(meta, Codec, Version);
        meta.WriteVInt32(shape.Dimensions);
        meta.WriteVInt32(shape.IndexDimensions);
        meta.WriteVInt32(BkdShape.PointsPerLeaf);
        meta.WriteVInt32(shape.BytesPerDimension);
        meta.WriteVInt32(tree.LeafStarts.Count);
        meta.WriteBytes(tree.Least);
        meta.WriteBytes(tree.Greatest);
        meta.WriteVInt64(tree.PointCount);
        meta.WriteVInt32(tree.DocCount);
        meta.WriteVInt32(packed.Length);
        meta.WriteInt64(tree.LeafStarts[0]);
        meta.WriteInt64(index.Position);
        index.WriteBytes(packed);
    }

    /// <summary>A tree's inner nodes as bytes.</summary>
    public static ReadOnlySpan<byte> Pack(BkdTree tree)
    {
        var writer = new BkdIndexWriter(tree);
        writer.PackNode(level: 0, leftmostStart: 0, isLeft: false, leaf: 0, tree.LeafStarts.Count);
        return writer._levels[0].Written;
    }

    private ByteSink PackNode(int level, long leftmostStart, bool isLeft, int leaf, int leaves)
    {
        if (level == _levels.Count)
            _levels.Add(new ByteSink());
        var node = _levels[level];
        node.Clear();
        var start = _tree.LeafStarts[leaf];
        if (!isLeft)
            node.WriteVInt64(start - leftmostStart);
        if (leaves == 1)
            return node;
        var left = BkdShape.LeftLeaves(leaves);
        var split = leaf + left - 1;
        int dimension = _tree.SplitDimensions[split];
        var value = _tree.SplitValues.Written.Slice(
            split * _shape.BytesPerDimension,
            _shape.BytesPerDimension
        );
        var last = _shape.Dimension(_last.AsSpan(), dimension);
        var shared = WriteSplit(node, dimension, value, last);
        var saved = last[shared..].ToArray();
        var savedSide = _isBelow[dimension];
        value[shared..].CopyTo(last[shared..]);

        _isBelow[dimension] = true;
        var child = PackNode(level + 1, start, isLeft: true, leaf, left);
        if (left > 1)
            node.WriteVInt32(child.Length);
        node.WriteBytes(child.Written);
        _isBelow[dimension] = false;
        child = PackNode(level + 1, start, isLeft: false, leaf + left, leaves - left);
        node.WriteBytes(child.Written);

        _isBelow[dimension] = savedSide;
        saved.CopyTo(last[shared..]);
        return node;
    }

    private int WriteSplit(ByteSink node, int dimension, ReadOnlySpan<byte> value, ReadOnlySpan<byte> last)
    {
        var width = _shape.BytesPerDimension;
        var shared = value.CommonPrefixLength(last);
        var distance = 0;
        if (shared < width)
            distance = _isBelow[dimension] ? last[shared] - value[shared] : value[shared] - last[shared];
        node.WriteVInt32((((distance * (width + 1)) + shared) * _shape.IndexDimensions) + dimension);
        if (shared + 1 < width)
            node.WriteBytes(value[(shared + 1)..]);
        return shared;
    }
}
