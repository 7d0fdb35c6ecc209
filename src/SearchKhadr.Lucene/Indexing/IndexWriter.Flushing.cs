using System.Runtime.ExceptionServices;
using SearchKhadr.Lucene.Indexing.Buffering;
using SearchKhadr.Lucene.Indexing.Deleting;

namespace SearchKhadr.Lucene.Indexing;

public sealed partial class IndexWriter
{
    // Deletes that take more than this part of the memory are applied, so that documents have room.
    private const int DeletesPart = 4;

    /// <summary>Writes the documents in memory as segments, which nobody sees before the next reader or commit.</summary>
    /// <exception cref="InvalidOperationException">The writer failed before.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public void Flush()
    {
        lock (_commitTurn)
        {
            FlushAll(static _ => true);
        }
        MergeAsNeeded();
    }

    private bool IsLogFull => _log.UsedBytes > 0 && _log.UsedBytes >= _options.RamBufferBytes / DeletesPart;

    private void FlushIfFull(FlushingBuffer? full)
    {
        var isLogFull = IsLogFull;
        if (full is null && !isLogFull)
            return;
        if (full is not null)
            FlushTaken(full);
        if (isLogFull)
            FlushDeletes();
        MergeAsNeeded();
    }

    // Deletes can only be forgotten when no document in memory came before them.
    private void FlushDeletes()
    {
        Guard(() =>
        {
            lock (_turn)
            {
                EnsureUsable();
                ApplyDeletes();
                return true;
            }
        });
        if (!IsLogFull)
            return;
        lock (_commitTurn)
        {
            FlushAll(static _ => true);
        }
    }

    /// <summary>Writes everything that is in memory now, and applies all deletes up to now.</summary>
    /// <param name="use">Called at a moment when the segments hold all operations up to now and none after.</param>
    /// <remarks><b>Requires</b> The commit lock is held.</remarks>
    private T FlushAll<T>(Func<FrozenBuffers, T> use) =>
        Guard(() =>
        {
            var frozen = Freeze();
            try
            {
                FlushTaken(frozen.Buffers);
                _pool.WaitForFlushes(frozen.Generation);
                lock (_turn)
                {
                    EnsureUsable();
                    ApplyDeletes();
                    return use(frozen);
                }
            }
            finally
            {
                Thaw(frozen);
            }
        });

    private FrozenBuffers Freeze()
    {
        lock (_turn)
        {
            EnsureUsable();
            return _frozen = _pool.Freeze();
        }
    }

    private void Thaw(FrozenBuffers frozen)
    {
        foreach (var buffer in frozen.Buffers)
            Close(buffer);
        lock (_turn)
        {
            _frozen = null;
            Monitor.PulseAll(_turn);
        }
    }

    private void FlushTaken(IReadOnlyList<FlushingBuffer> buffers)
    {
        if (buffers.Count == 1)
        {
            FlushTaken(buffers[0]);
            return;
        }
        try
        {
            Parallel.ForEach(buffers, FlushTaken);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private void FlushTaken(FlushingBuffer taken)
    {
        var (buffer, deletes, _) = taken;
        try
        {
            Guard(() =>
            {
                EnsureUsable();
                var segment = buffer.Flush(deletes, _segmentWriter, _options.UseCompoundFile, _directory);
                Publish(segment, buffer.Generation);
                return true;
            });
        }
        finally
        {
            Close(taken);
        }
    }

    // Also of one that is closed already, or was never flushed because another failed.
    private void Close(FlushingBuffer taken)
    {
        try
        {
            taken.Buffer.Dispose();
        }
        catch (IOException)
        {
            // Nothing is left to write where the flush succeeded, and otherwise it is dropped anyway.
        }
        _pool.EndFlush(taken);
    }

    private void Publish(LiveSegment segment, long generation)
    {
        lock (_turn)
        {
            // What came after the moment that is being committed or opened stays out until that is done.
            while (_frozen is { } frozen && generation > frozen.Generation)
            {
                EnsureUsable();
                Monitor.Wait(_turn);
            }
            EnsureUsable();
            AddSegment(segment, _segments.Count);
        }
    }

    private void AddSegment(LiveSegment segment, int place)
    {
        _segments.Insert(place, segment);
        _files.Add(segment.Commit.Files());
        _unsynced.UnionWith(segment.Commit.Files());
        NoteChange();
        if (segment.IsEmpty)
            DropSegment(segment);
    }

    private void DropSegment(LiveSegment segment)
    {
        _segments.Remove(segment);
        segment.Dispose();
        _files.Remove(segment.Commit.Files());
        Interlocked.Add(ref _docCount, -segment.MaxDoc);
        NoteChange();
    }

    private void ApplyDeletes()
    {
        var deletes =
            _frozen?.Deletes ?? _log.Snapshot(_segments.Select(s => s.AppliedUpTo).DefaultIfEmpty().Min());
        foreach (var segment in _segments.ToArray())
        {
            var before = segment.DelCount;
            segment.Apply(deletes, _directory);
            if (segment.DelCount != before)
                NoteChange();
            // A merge that has it counts its deletes when it is done.
            if (segment.IsEmpty && !segment.IsMerging)
                DropSegment(segment);
        }
        _log.Prune(Math.Min(deletes.Sequence, _pool.LowerBound()));
    }

    private void NoteChange()
    {
        _isChanged = true;
        _changes++;
    }
}
