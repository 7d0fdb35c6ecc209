using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Indexing.Deleting;
using SearchKhadr.Lucene.Indexing.Merging;

namespace SearchKhadr.Lucene.Indexing;

public sealed partial class IndexWriter
{
    /// <summary>Merges segments until no more than a number is left, and with 1 until nothing deleted is kept.</summary>
    /// <remarks><b>Cost</b> Writes most of the index anew.</remarks>
    /// <exception cref="Errors.UnsupportedIndexException">A segment holds what this engine does not write.</exception>
    /// <exception cref="InvalidOperationException">The writer failed before.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public void ForceMerge(int maxSegments)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSegments, 1);
        lock (_turn)
        {
            EnsureUsable();
            Guard(() =>
            {
                FlushBuffer();
                ApplyPackets();
                foreach (var group in TieredMergePolicy.FindForcedMerges(Sizes(_segments), maxSegments))
                    Merge(group);
            });
        }
    }

    private void MergeAsNeeded()
    {
        if (!_options.MergesAutomatically || _segments.Count < 2)
            return;
        while (_mergePolicy.FindMerges(Sizes(_segments)).Count > 0)
        {
            // Deletes first: they change sizes and empty segments.
            ApplyPackets();
            var mergeable = _segments.Where(segment =>
                SegmentMerger.Obstacle(segment.Core(_directory)) is null
            );
            var groups = _mergePolicy.FindMerges(Sizes(mergeable));
            if (groups.Count == 0)
                return;
            Merge(groups[0]);
        }
    }

    private List<SegmentSize> Sizes(IEnumerable<LiveSegment> segments) =>
        [
            .. segments.Select(segment => new SegmentSize(
                _segments.IndexOf(segment),
                segment.SizeBytes(_directory),
                segment.Commit.Info.MaxDoc,
                segment.DelCount
            )),
        ];

    private void Merge(IReadOnlyList<SegmentSize> group)
    {
        var parts = group.OrderBy(size => size.Place).Select(size => _segments[size.Place]).ToArray();
        foreach (var part in parts)
            part.LoadLive(_directory);
        var target = NewSegment();
        var merger = new SegmentMerger(_schemas, _segmentWriter);
        merger.Merge([.. parts.Select(part => (part.Core(_directory), part.Live))], target);
        var merged = new LiveSegment(new SegmentCommitInfo(target.Info, SegmentIds.Create()), _sequence);
        var place = _segments.IndexOf(parts[0]);
        AddSegment(merged, place);
        foreach (var part in parts)
            DropSegment(part);
    }
}
