using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Points;

/// <summary>Wants the points between two corners, both inside.</summary>
internal sealed class RangeTest(byte[] from, byte[] to, int width) : PointTest
{
    public override PointRelation Compare(ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest)
    {
        var relation = PointRelation.Inside;
        for (var i = 0; i < from.Length; i += width)
        {
            var low = from.AsSpan(i, width);
            var high = to.AsSpan(i, width);
            if (
                least.Slice(i, width).SequenceCompareTo(high) > 0
                || greatest.Slice(i, width).SequenceCompareTo(low) < 0
            )
                return PointRelation.Outside;
            if (
                least.Slice(i, width).SequenceCompareTo(low) < 0
                || greatest.Slice(i, width).SequenceCompareTo(high) > 0
            )
                relation = PointRelation.Crosses;
        }
        return relation;
    }

    public override bool Holds(ReadOnlySpan<byte> point)
    {
        for (var i = 0; i < from.Length; i += width)
        {
            var value = point.Slice(i, width);
            if (
                value.SequenceCompareTo(from.AsSpan(i, width)) < 0
                || value.SequenceCompareTo(to.AsSpan(i, width)) > 0
            )
                return false;
        }
        return true;
    }
}
