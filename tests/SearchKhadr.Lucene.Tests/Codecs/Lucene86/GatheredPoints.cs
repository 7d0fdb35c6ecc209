using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene86;

/// <summary>Gathers the points of a box, and checks that each stands in the cell it was found in.</summary>
internal sealed class GatheredPoints(PointValues values, byte[]? least = null, byte[]? greatest = null)
    : PointVisitor
{
    private readonly byte[] _cellLeast = new byte[values.Least.Length];
    private readonly byte[] _cellGreatest = new byte[values.Least.Length];

    /// <summary>Every point found by its bytes.</summary>
    public List<(int DocId, byte[] Packed)> Points { get; } = [];

    /// <summary>The documents of the box.</summary>
    public List<int> DocIds { get; } = [];

    public override PointRelation Compare(ReadOnlySpan<byte> cellLeast, ReadOnlySpan<byte> cellGreatest)
    {
        cellLeast.CopyTo(_cellLeast);
        cellGreatest.CopyTo(_cellGreatest);
        if (least is null || greatest is null)
            return PointRelation.Crosses;
        var isInside = true;
        for (var i = 0; i < cellLeast.Length; i += values.BytesPerDimension)
        {
            var from = At(cellLeast, i);
            var to = At(cellGreatest, i);
            if (from.SequenceCompareTo(At(greatest, i)) > 0 || to.SequenceCompareTo(At(least, i)) < 0)
                return PointRelation.Outside;
            isInside &=
                from.SequenceCompareTo(At(least, i)) >= 0 && to.SequenceCompareTo(At(greatest, i)) <= 0;
        }
        return isInside ? PointRelation.Inside : PointRelation.Crosses;
    }

    public override void Visit(int docId) => DocIds.Add(docId);

    public override void Visit(int docId, ReadOnlySpan<byte> point)
    {
        Assert.True(Holds(point, _cellLeast, _cellGreatest), "a point is outside of its cell");
        Points.Add((docId, point.ToArray()));
        if (least is null || greatest is null || Holds(point, least, greatest))
            DocIds.Add(docId);
    }

    public bool Holds(ReadOnlySpan<byte> point, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        for (var i = 0; i < from.Length; i += values.BytesPerDimension)
        {
            if (
                At(point, i).SequenceCompareTo(At(from, i)) < 0
                || At(point, i).SequenceCompareTo(At(to, i)) > 0
            )
                return false;
        }
        return true;
    }

    private ReadOnlySpan<byte> At(ReadOnlySpan<byte> packed, int offset) =>
        packed.Slice(offset, values.BytesPerDimension);
}
