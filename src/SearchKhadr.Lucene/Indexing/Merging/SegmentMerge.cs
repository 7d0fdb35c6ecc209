using SearchKhadr.Lucene.Indexing.Deleting;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>Segments that are to be merged into one.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>MergePolicy.OneMerge</c>.</remarks>
/// <param name="parts">The segments, in the order of their documents.</param>
/// <param name="estimatedBytes">About how much will be written.</param>
/// <param name="isForced">Whether somebody waits for it.</param>
internal sealed class SegmentMerge(IReadOnlyList<LiveSegment> parts, long estimatedBytes, bool isForced)
{
    /// <summary>The segments, in the order of their documents.</summary>
    public IReadOnlyList<LiveSegment> Parts { get; } = parts;

    /// <summary>About how much will be written. <b>Units</b> bytes.</summary>
    public long EstimatedBytes { get; } = estimatedBytes;

    /// <summary>Whether somebody waits for it.</summary>
    public bool IsForced { get; } = isForced;

    /// <summary>How fast it may write.</summary>
    public MergeThrottle Throttle { get; } = new();
}
