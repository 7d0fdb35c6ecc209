namespace SearchKhadr.Lucene.Model;

/// <summary>The points of a field in a segment, those of deleted documents too.</summary>
/// <remarks><b>Threads</b> Belongs to the thread that asked for it. <b>Source</b> Lucene 8 <c>PointValues</c>.</remarks>
public abstract class PointValues
{
    /// <summary>How many dimensions a point has.</summary>
    public abstract int Dimensions { get; }

    /// <summary>How many of them, the first ones, can be searched.</summary>
    public abstract int IndexDimensions { get; }

    /// <summary>How wide a dimension is. <b>Units</b> bytes.</summary>
    public abstract int BytesPerDimension { get; }

    /// <summary>How many points there are.</summary>
    public abstract long Size { get; }

    /// <summary>How many documents have a point.</summary>
    public abstract int DocCount { get; }

    /// <summary>The least value of each searched dimension.</summary>
    public abstract ReadOnlySpan<byte> Least { get; }

    /// <summary>The greatest value of each searched dimension.</summary>
    public abstract ReadOnlySpan<byte> Greatest { get; }

    /// <summary>Hands a visitor all points that are not in cells outside.</summary>
    public abstract void Intersect(PointVisitor visitor);

    /// <summary>About how many points a visitor would keep. <b>Cost</b> No leaf is read.</summary>
    public abstract long EstimatePointCount(PointVisitor visitor);

    /// <summary>About how many documents a visitor would keep. <b>Cost</b> No leaf is read.</summary>
    /// <remarks><b>Source</b> Lucene 8 <c>PointValues.estimateDocCount</c>.</remarks>
    public long EstimateDocCount(PointVisitor visitor)
    {
        var points = EstimatePointCount(visitor);
        if (points >= Size)
            return DocCount;
        if (Size == DocCount || points == 0)
            return points;
        // A document that has c of n points is missed by p of them with a chance of (1 - p/n)^c.
        var pointsPerDoc = (double)Size / DocCount;
        var estimate = DocCount * (1 - Math.Pow((double)(Size - points) / Size, pointsPerDoc));
        return Math.Max(1, (long)estimate);
    }
}
