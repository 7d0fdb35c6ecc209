using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene86;

/// <summary>Gathers the points of a box, and checks that each stands in the cell it was found in.</summary>
internal sealed class GatheredPoints(PointValues values, byte[]? boxLeast = null, byte[]? boxGreatest = null)
    : PointVisitor
{
    private readonly byte[] _cellLeast = new byte[values.Least.Length];
    private readonly byte[] _cellGreatest = new byte[values.Least.Length];

    /// <summary>Every point found by its bytes.</summary>
    public List<(int DocId, byte[] Packed)> Points { get; } = [];

    /// <summary>The documents of the box.</summary>
    public List<int> DocIds { get; } = [];

    public override PointRelation Compare(ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest)
    {
        least.CopyTo(_cellLeast);
        greatest.CopyTo(_cellGreatest);
        if (boxLeast is null || boxGreatest is null)
            return PointRelation.Crosses;
        var isInside = true;
        for (var i = 0; i < least.Length; i += values.BytesPerDimension)
        {
            var from = At(least, i);
            var to = At(greatest, i);
            if (from.SequenceCompareTo(At(boxGreatest, i)) > 0 || to.SequenceCompareTo(At(boxLeast, i)) < 0)
                return PointRelation.Outside;
            isInside &=
                from.SequenceCompareTo(At(boxLeast, i)) >= 0 && to.SequenceCompareTo(At(boxGreatest, i)) <= 0;
        }
        return isInside ? PointRelation.Inside : PointRelation.Crosses;
    }

    public override void Visit(int docId) => DocIds.Add(docId);

    public override void Visit(int docId, ReadOnlySpan<byte> point)
    {
        Assert.True(Holds(point, _cellLeast, _cellGreatest), "a point is outside of its cell");
        Points.Add((docId, point.ToArray()));
        if (boxLeast is null || boxGreatest is null || Holds(point, boxLeast, boxGreatest))
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
