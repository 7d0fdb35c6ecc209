using SearchKhadr.Lucene.Indexing.Deleting;
using SearchKhadr.Lucene.Indexing.Merging;

namespace SearchKhadr.Lucene.Indexing;

public sealed partial class IndexWriter : IMergeSource
{
    private readonly Lock _forceTurn = new();
    private readonly Queue<SegmentMerge> _pending = new();
    private readonly HashSet<SegmentMerge> _running = [];
    private readonly HashSet<LiveSegment> _forced = [];

    /// <inheritdoc/>
    bool IMergeSource.HasPendingMerges
    {
        get
        {
            lock (_turn)
            {
                return _pending.Count > 0;
            }
        }
    }

    /// <inheritdoc/>
    bool IMergeSource.HasNotedFailure => _failure is not null || _isClosed;

    /// <summary>Merges the segments that there are until no more than a number of them is left, and with 1 until nothing deleted is kept.</summary>
    /// <remarks><b>Cost</b> Writes most of the index anew.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    /// <exception cref="Errors.UnsupportedIndexException">A segment holds what this engine does not write.</exception>
    /// <exception cref="InvalidOperationException">The writer failed before.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public void ForceMerge(int maxSegments)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSegments, 1);
        lock (_forceTurn)
        {
            try
            {
                lock (_commitTurn)
                {
                    FlushAll(_ =>
                    {
                        _forced.UnionWith(_segments);
                        return true;
                    });
                }
                while (Guard(() => RegisterForcedMerges(maxSegments)))
                    _merges.Merge();
            }
            finally
            {
                lock (_turn)
                {
                    _forced.Clear();
                }
            }
        }
    }

    /// <summary>Returns when no merge runs or is wanted.</summary>
    /// <exception cref="InvalidOperationException">The writer failed before, or a merge did.</exception>
    public void WaitForMerges()
    {
        lock (_turn)
        {
            while (_running.Count > 0)
            {
                EnsureUsable();
                Monitor.Wait(_turn);
            }
            EnsureUsable();
        }
    }

    /// <inheritdoc/>
    SegmentMerge? IMergeSource.TakeNext()
    {
        lock (_turn)
        {
            return _pending.TryDequeue(out var merge) ? merge : null;
        }
    }

    /// <inheritdoc/>
    void IMergeSource.Run(SegmentMerge merge)
    {
        try
        {
            Guard(() =>
            {
                try
                {
                    Merge(merge);
                }
                catch (MergeAbortedException)
                {
                    // Its segments stay as they are.
                    return false;
                }
                lock (_turn)
                {
                    if (!merge.IsForced)
                        RegisterMerges();
                }
                return true;
            });
        }
        finally
        {
            EndMerge(merge);
        }
    }

    private void MergeAsNeeded()
    {
        Guard(() =>
        {
            lock (_turn)
            {
                RegisterMerges();
                return true;
            }
        });
        _merges.Merge();
    }

    private void RegisterMerges()
    {
        if (_isClosed || _failure is not null || _options.MergePolicy.FindMerges(Mergeable()).Count == 0)
            return;
        // Deletes first: they change sizes and empty segments.
        ApplyDeletes();
        foreach (var group in _options.MergePolicy.FindMerges(Mergeable(checksObstacles: true)))
            Register(group, isForced: false);
    }

    private bool RegisterForcedMerges(int maxSegments)
    {
        lock (_turn)
        {
            while (_running.Any(merge => merge.Parts.Any(_forced.Contains)))
            {
                EnsureUsable();
                Monitor.Wait(_turn);
            }
            EnsureUsable();
            ApplyDeletes();
            _forced.IntersectWith(_segments);
            var groups = _options.MergePolicy.FindForcedMerges(Sizes(_forced), maxSegments);
            foreach (var group in groups)
                Register(group, isForced: true);
            return groups.Count > 0;
        }
    }

    private List<SegmentSize> Mergeable(bool checksObstacles = false) =>
        Sizes(
            _segments.Where(segment =>
                !segment.IsMerging
                && !_forced.Contains(segment)
                && (!checksObstacles || SegmentMerger.Obstacle(segment.Core(_directory)) is null)
            )
        );

    private List<SegmentSize> Sizes(IEnumerable<LiveSegment> segments) =>
        [
            .. segments.Select(segment => new SegmentSize(
                _segments.IndexOf(segment),
                segment.SizeBytes(_directory),
                segment.MaxDoc,
                segment.DelCount
            )),
        ];

    private void Register(IReadOnlyList<SegmentSize> group, bool isForced)
    {
        var parts = group.OrderBy(size => size.Place).Select(size => _segments[size.Place]).ToArray();
        foreach (var part in parts)
            part.IsMerging = true;
        var merge = new SegmentMerge(parts, group.Sum(size => size.LiveBytes), isForced);
        _pending.Enqueue(merge);
        _running.Add(merge);
    }

    private void EndMerge(SegmentMerge merge)
    {
        lock (_turn)
        {
            foreach (var part in merge.Parts)
                part.IsMerging = false;
            _running.Remove(merge);
            Monitor.PulseAll(_turn);
        }
    }

    // Those that are not begun are forgotten, those that run end at their next step.
    private void AbortMerges()
    {
        while (_pending.TryDequeue(out var merge))
        {
            foreach (var part in merge.Parts)
                part.IsMerging = false;
            _running.Remove(merge);
        }
        foreach (var merge in _running)
            merge.Throttle.Abort();
        Monitor.PulseAll(_turn);
    }
}
