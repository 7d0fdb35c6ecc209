using SearchKhadr.Lucene.Indexing.Deleting;

namespace SearchKhadr.Lucene.Indexing.Buffering;

/// <summary>The segments that are being made: each thread that adds takes one for a document and gives it back.</summary>
/// <remarks>
/// When all of them together take too much memory the largest is flushed, by the thread that finds it so or by the one
/// that has it. While flushing lags, threads that bring documents wait.
/// <b>Threads</b> Safe for any number at once.
/// <b>Source</b> Lucene 8 <c>DocumentsWriterPerThreadPool</c>, <c>DocumentsWriterFlushControl</c> and
/// <c>DocumentsWriterStallControl</c>.
/// </remarks>
internal sealed partial class BufferPool(
    IndexWriterOptions options,
    DeleteLog log,
    Func<long, SegmentBuffer> begin,
    Action ensureUsable
)
{
    // A buffer beyond this many times the bound, those that are being flushed counted, makes threads wait.
    private const int StallFactor = 2;

    private readonly object _turn = new();
    private readonly List<Entry> _idle = [];
    private readonly List<Entry> _busy = [];
    private readonly List<FlushingBuffer> _flushing = [];
    private long _generation;
    private long _activeBytes;
    private long _flushingBytes;
    private long _oldDeletesBytes;
    private bool _isPaused;

    /// <summary>Takes a buffer to add one document to; waits while there are too many or flushing lags.</summary>
    /// <exception cref="InvalidOperationException">The writer failed or was closed.</exception>
    public SegmentBuffer Take()
    {
        lock (_turn)
        {
            while (true)
            {
                ensureUsable();
                if (!_isPaused && !IsStalled && _busy.Count < options.MaxThreads)
                    break;
                Monitor.Wait(_turn);
            }
            if (_idle.Count == 0)
                _idle.Add(new Entry(begin(_generation)));
            var entry = _idle[^1];
            _idle.RemoveAt(_idle.Count - 1);
            _busy.Add(entry);
            return entry.Buffer;
        }
    }

    /// <summary>Gives a buffer back; returns one that the caller has to flush now, or null.</summary>
    public FlushingBuffer? Return(SegmentBuffer buffer)
    {
        lock (_turn)
        {
            var place = _busy.FindIndex(entry => ReferenceEquals(entry.Buffer, buffer));
            var entry = _busy[place];
            _busy.RemoveAt(place);
            Monitor.PulseAll(_turn);
            var bytes = buffer.UsedBytes;
            _activeBytes += bytes - entry.Bytes;
            entry.Bytes = bytes;
            _idle.Add(entry);
            var isFull =
                entry.MustFlush
                || bytes >= options.MaxBytesPerThread
                || buffer.DocCount >= options.MaxBufferedDocuments;
            return isFull && buffer.DocCount > 0 ? BeginFlush(entry) : TakeLargestIfFull();
        }
    }

    /// <summary>A buffer that the caller has to flush because memory is full; null when it is not.</summary>
    public FlushingBuffer? TakeIfFull()
    {
        lock (_turn)
        {
            return TakeLargestIfFull();
        }
    }

    /// <summary>Notes that a buffer was flushed or discarded; a second time does nothing.</summary>
    public void EndFlush(FlushingBuffer buffer)
    {
        lock (_turn)
        {
            if (!_flushing.Remove(buffer))
                return;
            _flushingBytes -= buffer.Bytes;
            Monitor.PulseAll(_turn);
        }
    }

    /// <summary>The number of an operation before which no document is in memory.</summary>
    public long LowerBound()
    {
        lock (_turn)
        {
            var bound = long.MaxValue;
            foreach (var entry in _idle)
                bound = Math.Min(bound, entry.Buffer.LowerBound);
            foreach (var entry in _busy)
                bound = Math.Min(bound, entry.Buffer.LowerBound);
            foreach (var flushing in _flushing)
                bound = Math.Min(bound, flushing.Buffer.LowerBound);
            return bound;
        }
    }

    private bool IsStalled =>
        _flushingBytes > 0 && _activeBytes + _flushingBytes > StallFactor * options.RamBufferBytes;

    private FlushingBuffer? TakeLargestIfFull()
    {
        long marked = 0;
        foreach (var entry in _busy)
            marked += entry.MustFlush ? entry.Bytes : 0;
        var newDeletesBytes = Math.Max(0, log.UsedBytes - _oldDeletesBytes);
        if (_activeBytes - marked + newDeletesBytes < options.RamBufferBytes)
            return null;
        Entry? largest = null;
        foreach (var entry in _idle)
        {
            if (entry.Buffer.DocCount > 0 && entry.Bytes > (largest?.Bytes ?? -1))
                largest = entry;
        }
        foreach (var entry in _busy)
        {
            if (!entry.MustFlush && entry.Bytes > (largest?.Bytes ?? 0))
                largest = entry;
        }
        if (largest is null)
            return null;
        if (_idle.Contains(largest))
            return BeginFlush(largest);
        largest.MustFlush = true;
        return null;
    }

    private FlushingBuffer BeginFlush(Entry entry) =>
        BeginFlush(entry, log.Snapshot(after: entry.Buffer.LowerBound));

    private FlushingBuffer BeginFlush(Entry entry, DeleteSnapshot deletes)
    {
        // Those wait for their turn on older segments; the writer bounds them by themselves.
        _oldDeletesBytes = log.UsedBytes;
        _idle.Remove(entry);
        var flushing = new FlushingBuffer(entry.Buffer, deletes, entry.Bytes);
        _flushing.Add(flushing);
        _activeBytes -= entry.Bytes;
        _flushingBytes += entry.Bytes;
        return flushing;
    }

    private sealed class Entry(SegmentBuffer buffer)
    {
        public SegmentBuffer Buffer { get; } = buffer;

        /// <summary>How much memory it took when it was given back last.</summary>
        public long Bytes { get; set; }

        /// <summary>Whether the thread that has it has to flush it.</summary>
        public bool MustFlush { get; set; }
    }
}
