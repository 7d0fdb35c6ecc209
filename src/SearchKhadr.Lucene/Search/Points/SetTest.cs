using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Points;

/// <summary>Wants the points of a list.</summary>
/// <param name="points">The list. <b>Shape</b> In the order of their bytes, each once.</param>
internal sealed class SetTest(byte[][] points, int width) : PointTest
{
    public override PointRelation Compare(ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest)
    {
        // The list is in the order of the first dimension, so only a stretch of it can be in the cell.
        for (var i = FirstNotBelow(least[..width]); i < points.Length; i++)
        {
            if (points[i].AsSpan(0, width).SequenceCompareTo(greatest[..width]) > 0)
                return PointRelation.Outside;
            if (IsIn(points[i], least, greatest))
                return least.SequenceEqual(greatest) ? PointRelation.Inside : PointRelation.Crosses;
        }
        return PointRelation.Outside;
    }

    public override bool Holds(ReadOnlySpan<byte> point)
    {
        var wanted = point[..points[0].Length];
        var place = FirstNotBelow(wanted);
        return place < points.Length && wanted.SequenceEqual(points[place]);
    }

    private int FirstNotBelow(ReadOnlySpan<byte> beginning)
    {
        int low = 0,
            high = points.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (points[middle].AsSpan(0, beginning.Length).SequenceCompareTo(beginning) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private bool IsIn(ReadOnlySpan<byte> point, ReadOnlySpan<byte> least, ReadOnlySpan<byte> greatest)
    {
        for (var i = 0; i < point.Length; i += width)
        {
            var value = point.Slice(i, width);
            if (
                value.SequenceCompareTo(least.Slice(i, width)) < 0
                || value.SequenceCompareTo(greatest.Slice(i, width)) > 0
            )
                return false;
        }
        return true;
    }
}
