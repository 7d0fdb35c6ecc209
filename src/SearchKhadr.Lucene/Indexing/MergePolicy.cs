using SearchKhadr.Lucene.Indexing.Merging;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>Says which segments of an index are merged.</summary>
/// <remarks><b>Threads</b> Safe for any number at once. <b>Source</b> Lucene 8 <c>MergePolicy</c>.</remarks>
public abstract class MergePolicy
{
    private protected MergePolicy() { }

    /// <summary>
    /// How large a merged segment is at most, of the whole index, so that its files are packed in one; 0 for never,
    /// 1 for always. Lucene's is 0.1; here it is 0, for many mapped files cost nothing and packing does.
    /// <b>Shape</b> 0 to 1.
    /// </summary>
    public double NoCfsRatio { get; init; }

    /// <summary>How large a merged segment is at most so that its files are packed in one. <b>Units</b> bytes.</summary>
    public long MaxCfsSegmentBytes { get; init; } = long.MaxValue;

    /// <summary>Groups of segments to merge, each by its own; none when all is well.</summary>
    internal abstract IReadOnlyList<IReadOnlyList<SegmentSize>> FindMerges(IEnumerable<SegmentSize> segments);

    /// <summary>Groups to merge so that no more than a number of segments is left.</summary>
    internal virtual IReadOnlyList<IReadOnlyList<SegmentSize>> FindForcedMerges(
        IReadOnlyCollection<SegmentSize> segments,
        int maxSegments
    )
    {
        var hasDeletes = segments.Any(segment => segment.DelCount > 0);
        if (segments.Count < maxSegments || (segments.Count == maxSegments && !hasDeletes))
            return [];
        if (maxSegments == 1)
            return
            [
                [.. segments],
            ];
        var smallest = segments
            .OrderBy(segment => segment.LiveBytes)
            .ThenBy(segment => segment.Place)
            .Take(segments.Count - maxSegments + 1)
            .ToArray();
        return smallest.Length > 1 ? [smallest] : [];
    }

    /// <summary>Whether the files of a merged segment are packed in one.</summary>
    internal bool UsesCompoundFile(long mergedBytes, long indexBytes)
    {
        if (NoCfsRatio <= 0 || mergedBytes > MaxCfsSegmentBytes)
            return false;
        return NoCfsRatio >= 1 || mergedBytes <= NoCfsRatio * indexBytes;
    }

    /// <summary>Verifies the numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is out of its range.</exception>
    internal virtual void Verify()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(NoCfsRatio);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(NoCfsRatio, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxCfsSegmentBytes);
    }
}
