namespace SearchKhadr.Lucene.Indexing.Buffering;

internal sealed partial class BufferPool
{
    /// <summary>Whether some document is in memory or on its way to a segment.</summary>
    public bool HasDocuments
    {
        get
        {
            lock (_turn)
            {
                return _flushing.Count > 0
                    || _busy.Count > 0
                    || _idle.Exists(entry => entry.Buffer.DocCount > 0);
            }
        }
    }

    /// <summary>Waits until no thread is inside a document, and takes all buffers.</summary>
    /// <remarks><b>Requires</b> One caller at a time.</remarks>
    /// <exception cref="InvalidOperationException">The writer failed or was closed.</exception>
    public FrozenBuffers Freeze()
    {
        lock (_turn)
        {
            _isPaused = true;
            try
            {
                while (_busy.Count > 0)
                {
                    ensureUsable();
                    Monitor.Wait(_turn);
                }
                ensureUsable();
                var deletes = log.Snapshot(after: long.MinValue);
                DiscardIdle(entry => entry.Buffer.DocCount == 0);
                var taken = _idle.ToArray();
                return new FrozenBuffers(
                    _generation++,
                    deletes,
                    [.. taken.Select(entry => BeginFlush(entry, deletes))]
                );
            }
            finally
            {
                _isPaused = false;
                Monitor.PulseAll(_turn);
            }
        }
    }

    /// <summary>Waits until the buffers of a generation and of those before are segments.</summary>
    /// <exception cref="InvalidOperationException">The writer failed or was closed.</exception>
    public void WaitForFlushes(long generation)
    {
        lock (_turn)
        {
            while (_flushing.Exists(flushing => flushing.Buffer.Generation <= generation))
            {
                ensureUsable();
                Monitor.Wait(_turn);
            }
        }
    }

    /// <summary>Wakes all who wait, to see that the writer failed or is closed.</summary>
    public void Wake()
    {
        lock (_turn)
        {
            Monitor.PulseAll(_turn);
        }
    }

    /// <summary>Waits until no thread has a buffer, and discards them all. <b>Requires</b> Nobody can take one any more.</summary>
    public void Close()
    {
        lock (_turn)
        {
            Monitor.PulseAll(_turn);
            while (_busy.Count > 0 || _flushing.Count > 0)
                Monitor.Wait(_turn);
            DiscardIdle(_ => true);
        }
    }

    private void DiscardIdle(Predicate<Entry> isUnwanted)
    {
        foreach (var entry in _idle)
        {
            if (!isUnwanted(entry))
                continue;
            _activeBytes -= entry.Bytes;
            try
            {
                entry.Buffer.Dispose();
            }
            catch (IOException)
            {
                // What it could not write is dropped anyway.
            }
        }
        _idle.RemoveAll(isUnwanted);
    }
}
