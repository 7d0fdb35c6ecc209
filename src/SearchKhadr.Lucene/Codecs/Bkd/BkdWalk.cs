using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>Goes down a tree's inner nodes, once, from the root; <see cref="BkdIndexWriter"/> has the grammar.</summary>
internal sealed class BkdWalk
{
    private readonly BkdMeta _meta;
    private readonly BkdShape _shape;
    private readonly IndexInput _index;
    private readonly BkdLeafReader? _leaves;
    private readonly PointVisitor _visitor;
    private readonly Level[] _levels;

    /// <summary>Begins a walk.</summary>
    /// <param name="leaves">Reads the leaves; null where they are only counted.</param>
    public BkdWalk(BkdMeta meta, IndexInput index, BkdLeafReader? leaves, PointVisitor visitor)
    {
        _meta = meta;
        _shape = meta.Shape;
        _index = index;
        _leaves = leaves;
        _visitor = visitor;
        _levels = new Level[System.Numerics.BitOperations.Log2((uint)meta.Leaves) + 2];
        for (var i = 0; i < _levels.Length; i++)
            _levels[i] = new Level(_shape);
    }

    /// <summary>Hands the visitor all that is not outside.</summary>
    public void Intersect()
    {
        Begin();
        Intersect(0, _meta.Leaves);
    }

    /// <summary>About how many points the visitor would keep.</summary>
    /// <remarks><b>Source</b> Lucene 8.7 <c>BKDReader.estimatePointCount</c>: half of a leaf that crosses matches.</remarks>
    public long Estimate()
    {
        Begin();
        return Estimate(0, _meta.Leaves);
    }

    private void Begin()
    {
        _index.Position = 0;
        var root = _levels[0];
        _meta.Least.CopyTo(root.Least, 0);
        _meta.Greatest.CopyTo(root.Greatest, 0);
        root.LeafStart = _index.ReadVInt64();
        ReadSplit(root, _meta.Leaves);
    }

    private void Intersect(int depth, int leaves)
    {
        var level = _levels[depth];
        var relation = _visitor.Compare(level.Least, level.Greatest);
        if (relation == PointRelation.Outside)
            return;
        if (relation == PointRelation.Inside)
        {
            AddAll(depth, leaves);
        }
        else if (leaves == 1)
        {
            _leaves!.VisitPoints(level.LeafStart, _visitor);
        }
        else
        {
            var left = BkdShape.LeftLeaves(leaves);
            EnterLeft(depth, left);
            Intersect(depth + 1, left);
            EnterRight(depth, leaves - left);
            Intersect(depth + 1, leaves - left);
        }
    }

    private void AddAll(int depth, int leaves)
    {
        if (leaves == 1)
        {
            _leaves!.VisitDocs(_levels[depth].LeafStart, _visitor);
            return;
        }
        var left = BkdShape.LeftLeaves(leaves);
        EnterLeft(depth, left);
        AddAll(depth + 1, left);
        EnterRight(depth, leaves - left);
        AddAll(depth + 1, leaves - left);
    }

    private long Estimate(int depth, int leaves)
    {
        var level = _levels[depth];
        var relation = _visitor.Compare(level.Least, level.Greatest);
        if (relation == PointRelation.Outside)
            return 0;
        if (relation == PointRelation.Inside)
            return (long)_meta.PointsPerLeaf * leaves;
        if (leaves == 1)
            return (_meta.PointsPerLeaf + 1) / 2;
        var left = BkdShape.LeftLeaves(leaves);
        EnterLeft(depth, left);
        var estimate = Estimate(depth + 1, left);
        EnterRight(depth, leaves - left);
        return estimate + Estimate(depth + 1, leaves - left);
    }

    private void EnterLeft(int depth, int leaves)
    {
        var (parent, child) = Descend(depth);
        child.LeafStart = parent.LeafStart;
        child.IsBelow[parent.Dimension] = true;
        Split(parent).CopyTo(_shape.Dimension(child.Greatest.AsSpan(), parent.Dimension));
        ReadSplit(child, leaves);
    }

    private void EnterRight(int depth, int leaves)
    {
        var (parent, child) = Descend(depth);
        _index.Position = parent.RightNode;
        child.LeafStart = parent.LeafStart + _index.ReadVInt64();
        child.IsBelow[parent.Dimension] = false;
        Split(parent).CopyTo(_shape.Dimension(child.Least.AsSpan(), parent.Dimension));
        ReadSplit(child, leaves);
    }

    private (Level Parent, Level Child) Descend(int depth)
    {
        var parent = _levels[depth];
        var child = _levels[depth + 1];
        parent.Least.CopyTo(child.Least, 0);
        parent.Greatest.CopyTo(child.Greatest, 0);
        parent.Splits.CopyTo(child.Splits, 0);
        parent.IsBelow.CopyTo(child.IsBelow, 0);
        return (parent, child);
    }

    private ReadOnlySpan<byte> Split(Level level) =>
        _shape.Dimension((ReadOnlySpan<byte>)level.Splits, level.Dimension);

    private void ReadSplit(Level level, int leaves)
    {
        if (leaves == 1)
            return;
        var code = _index.ReadVInt32();
        if (code < 0)
            throw new CorruptIndexException($"split of points, actual={code}", _index.Resource);
        (code, level.Dimension) = Math.DivRem(code, _shape.IndexDimensions);
        var (distance, shared) = Math.DivRem(code, _shape.BytesPerDimension + 1);
        var value = _shape.Dimension(level.Splits.AsSpan(), level.Dimension);
        if (shared < value.Length)
        {
            value[shared] += (byte)(level.IsBelow[level.Dimension] ? -distance : distance);
            var rest = value[(shared + 1)..];
            _index.ReadSpan(rest.Length).CopyTo(rest);
        }
        var leftBytes = BkdShape.LeftLeaves(leaves) > 1 ? _index.ReadVInt32() : 0;
        level.RightNode = _index.Position + leftBytes;
    }

    private sealed class Level(BkdShape shape)
    {
        public byte[] Least { get; } = new byte[shape.PackedIndexBytes];

        public byte[] Greatest { get; } = new byte[shape.PackedIndexBytes];

        public byte[] Splits { get; } = new byte[shape.PackedIndexBytes];

        public bool[] IsBelow { get; } = new bool[shape.IndexDimensions];

        public int Dimension { get; set; }

        public long LeafStart { get; set; }

        public long RightNode { get; set; }
    }
}
