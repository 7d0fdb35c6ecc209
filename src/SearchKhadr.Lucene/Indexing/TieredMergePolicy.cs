using SearchKhadr.Lucene.Indexing.Merging;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>Says which segments to merge so that an index has few of them in each order of size.</summary>
/// <remarks>
/// An index may have a number of segments in each tier, a tier being segments some times as large as those below.
/// Where it has more, the cheapest group is merged: segments of like size, not too large together, and rather those
/// with many deletes. <b>Source</b> Lucene 8 <c>TieredMergePolicy</c>.
/// </remarks>
public sealed class TieredMergePolicy : MergePolicy
{
    private const double ReclaimWeight = 2;
    private const double SizeWeight = 0.05;

    /// <summary>How many segments one merge takes. <b>Shape</b> At least 2.</summary>
    public int MaxMergeAtOnce { get; init; } = 10;

    /// <summary>How many segments of a size there may be. <b>Shape</b> At least 2.</summary>
    public int SegmentsPerTier { get; init; } = 10;

    /// <summary>How large a merged segment becomes at most. <b>Units</b> bytes.</summary>
    public long MaxMergedSegmentBytes { get; init; } = 5L << 30;

    /// <summary>Smaller segments count as being of this size. <b>Units</b> bytes.</summary>
    public long FloorSegmentBytes { get; init; } = 2L << 20;

    /// <summary>Which share of all documents may be deleted before segments are merged for that alone. <b>Units</b> of 100. <b>Shape</b> 20 to 50.</summary>
    public double DeletesPercentAllowed { get; init; } = 33;

    /// <inheritdoc/>
    internal override IReadOnlyList<IReadOnlyList<SegmentSize>> FindMerges(IEnumerable<SegmentSize> segments)
    {
        var left = segments
            .OrderByDescending(segment => segment.LiveBytes)
            .ThenBy(segment => segment.Place)
            .ToList();
        var merges = new List<IReadOnlyList<SegmentSize>>();
        var totalDocs = left.Sum(segment => (long)segment.MaxDoc);
        var deletedAllowed = (long)(totalDocs * DeletesPercentAllowed / 100);
        var tooManyDeleted = left.Sum(segment => (long)segment.DelCount) > deletedAllowed;
        left.RemoveAll(segment =>
            segment.LiveBytes > MaxMergedSegmentBytes / 2
            && (!tooManyDeleted || segment.DeletedPercent <= DeletesPercentAllowed)
        );
        var allowed = AllowedSegments(left);
        while (left.Count > 1 || (left.Count == 1 && left[0].DelCount > 0))
        {
            var deleted = left.Sum(segment => (long)segment.DelCount);
            if (left.Count <= allowed && deleted <= deletedAllowed)
                break;
            var best = BestGroup(left, deleted > deletedAllowed);
            if (best.Count == 0)
                break;
            merges.Add(best);
            left.RemoveAll(best.Contains);
        }
        return merges;
    }

    /// <inheritdoc/>
    internal override void Verify()
    {
        base.Verify();
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxMergeAtOnce, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(SegmentsPerTier, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxMergedSegmentBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(FloorSegmentBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(DeletesPercentAllowed, 20);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(DeletesPercentAllowed, 50);
    }

    private double AllowedSegments(List<SegmentSize> sizes)
    {
        if (sizes.Count == 0)
            return SegmentsPerTier;
        double level = Math.Max(sizes[^1].LiveBytes, FloorSegmentBytes);
        double left = sizes.Sum(segment => segment.LiveBytes);
        double allowed = 0;
        while (true)
        {
            var count = left / level;
            if (count < SegmentsPerTier || level >= MaxMergedSegmentBytes)
                return Math.Max(allowed + Math.Ceiling(count), SegmentsPerTier);
            allowed += SegmentsPerTier;
            left -= SegmentsPerTier * level;
            level = Math.Min(MaxMergedSegmentBytes, level * Math.Min(MaxMergeAtOnce, SegmentsPerTier));
        }
    }

    private IReadOnlyList<SegmentSize> BestGroup(List<SegmentSize> sorted, bool mustReclaim)
    {
        IReadOnlyList<SegmentSize> best = [];
        var bestScore = double.MaxValue;
        for (var start = 0; start < sorted.Count; start++)
        {
            var group = GroupFrom(sorted, start, out var hitTooLarge);
            var reclaims = group.Any(segment => segment.DelCount > 0);
            if (group.Count < 2 && !(mustReclaim && reclaims))
                continue;
            if (mustReclaim && !reclaims && sorted.Count <= SegmentsPerTier)
                continue;
            var score = Score(group, hitTooLarge);
            if (score < bestScore)
                (best, bestScore) = (group, score);
        }
        return best;
    }

    private List<SegmentSize> GroupFrom(List<SegmentSize> sorted, int start, out bool hitTooLarge)
    {
        var group = new List<SegmentSize>();
        long bytes = 0;
        hitTooLarge = false;
        for (var i = start; i < sorted.Count && group.Count < MaxMergeAtOnce; i++)
        {
            if (bytes + sorted[i].LiveBytes > MaxMergedSegmentBytes && group.Count > 0)
            {
                // Smaller ones that come later may still fit.
                hitTooLarge = true;
                continue;
            }
            group.Add(sorted[i]);
            bytes += sorted[i].LiveBytes;
        }
        return group;
    }

    private double Score(List<SegmentSize> group, bool hitTooLarge)
    {
        double before = group.Sum(segment => segment.Bytes);
        double after = group.Sum(segment => segment.LiveBytes);
        double floored = group.Sum(segment => Math.Max(segment.LiveBytes, FloorSegmentBytes));
        var skew = hitTooLarge
            ? 1.0 / Math.Min(MaxMergeAtOnce, SegmentsPerTier)
            : Math.Max(group[0].LiveBytes, FloorSegmentBytes) / floored;
        var kept = before <= 0 ? 1 : after / before;
        return skew * Math.Pow(Math.Max(after, 1), SizeWeight) * Math.Pow(kept, ReclaimWeight);
    }
}
