using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Indexing.Deleting;
using SearchKhadr.Lucene.Indexing.Merging;

namespace SearchKhadr.Lucene.Indexing;

public sealed partial class IndexWriter
{
    private void Merge(SegmentMerge merge)
    {
        if (OpenParts(merge) is not { } sources)
            return;
        var target = NewSegment(merge.Throttle);
        try
        {
            var merger = new SegmentMerger(_schemas, _segmentWriter, IsPacked, merge.Throttle.ThrowIfAborted);
            merger.Merge(sources, target);
            FinishMerge(merge, sources, target);
        }
        catch (Exception)
        {
            lock (_turn)
            {
                _files.Discard(target.Directory.Created);
            }
            throw;
        }
        finally
        {
            foreach (var (core, _) in sources)
                core.Release();
        }
    }

    // As they are now: what is deleted while they are merged is deleted from the new segment afterwards.
    private List<(SegmentCore Core, FixedBitSet? Live)>? OpenParts(SegmentMerge merge)
    {
        lock (_turn)
        {
            merge.Throttle.ThrowIfAborted();
            EnsureUsable();
            ApplyDeletes();
            if (merge.Parts.All(part => part.IsEmpty))
            {
                foreach (var part in merge.Parts)
                    DropSegment(part);
                return null;
            }
            var sources = new List<(SegmentCore Core, FixedBitSet? Live)>();
            foreach (var part in merge.Parts)
            {
                var live = part.ShareLive(_directory);
                sources.Add((part.Core(_directory).Share(), live));
            }
            return sources;
        }
    }

    private bool IsPacked(NewSegment segment)
    {
        if (_options.MergePolicy.NoCfsRatio <= 0)
            return false;
        var mergedBytes = segment.Directory.Created.Sum(_directory.FileLength);
        lock (_turn)
        {
            var indexBytes = _segments.Sum(other => other.SizeBytes(_directory));
            return _options.MergePolicy.UsesCompoundFile(mergedBytes, indexBytes);
        }
    }

    private void FinishMerge(
        SegmentMerge merge,
        List<(SegmentCore Core, FixedBitSet? Live)> sources,
        NewSegment target
    )
    {
        lock (_turn)
        {
            merge.Throttle.ThrowIfAborted();
            EnsureUsable();
            // All parts alike, for the new segment has one place in the order of deletes.
            ApplyDeletes();
            var merged = new LiveSegment(
                new SegmentCommitInfo(target.Info, SegmentIds.Create()),
                merge.Parts[0].AppliedUpTo
            );
            CarryDeletes(merge.Parts, sources, merged);
            Interlocked.Add(ref _docCount, merged.MaxDoc);
            var place = _segments.IndexOf(merge.Parts[0]);
            if (_forced.Overlaps(merge.Parts))
                _forced.Add(merged);
            AddSegment(merged, place);
            foreach (var part in merge.Parts)
                DropSegment(part);
        }
    }

    private static void CarryDeletes(
        IReadOnlyList<LiveSegment> parts,
        List<(SegmentCore Core, FixedBitSet? Live)> sources,
        LiveSegment merged
    )
    {
        var docId = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var (before, now) = (sources[i].Live, parts[i].Live);
            if (ReferenceEquals(before, now))
            {
                docId += before?.Cardinality() ?? parts[i].MaxDoc;
                continue;
            }
            for (var old = 0; old < parts[i].MaxDoc; old++)
            {
                if (before is not null && !before.Get(old))
                    continue;
                if (!now!.Get(old))
                    merged.Delete(docId);
                docId++;
            }
        }
    }
}
