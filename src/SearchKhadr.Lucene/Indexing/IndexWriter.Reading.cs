using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Indexing;

public sealed partial class IndexWriter
{
    private readonly HashSet<DirectoryReader> _readers = [];

    /// <summary>Opens the index as it is now for reading, with all changes that no commit holds yet.</summary>
    /// <remarks>
    /// <b>Cost</b> Writes what is in memory as segments, but waits for no disk; segments that an earlier reader has
    /// open are shared. <b>Guarantees</b> No file of the reader is deleted before it is closed.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The writer failed before.</exception>
    /// <exception cref="IndexException">A segment cannot be read.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public DirectoryReader OpenReader()
    {
        DirectoryReader reader;
        lock (_commitTurn)
        {
            reader = FlushAll(frozen => OpenSegments(frozen.Deletes.Sequence));
        }
        try
        {
            MergeAsNeeded();
        }
        catch
        {
            reader.Dispose();
            throw;
        }
        return reader;
    }

    /// <summary>Whether nothing was changed since a reader of this writer was opened.</summary>
    internal bool IsCurrent(long sequence, long changes)
    {
        lock (_turn)
        {
            EnsureUsable();
            return _log.Sequence == sequence && _changes == changes;
        }
    }

    /// <summary>Notes that a reader is closed, so that its files may go.</summary>
    internal void Forget(DirectoryReader reader)
    {
        lock (_turn)
        {
            if (_readers.Remove(reader) && !_isClosed)
                _files.Remove(reader.HeldFiles);
        }
    }

    private DirectoryReader OpenSegments(long sequence)
    {
        var segments = new List<SegmentReader>();
        try
        {
            foreach (var segment in _segments)
            {
                var live = segment.DelCount == 0 ? null : segment.ShareLive(_directory);
                var core = segment.Core(_directory).Share();
                segments.Add(new SegmentReader(core, live, segment.MaxDoc - segment.DelCount));
            }
        }
        catch
        {
            foreach (var segment in segments)
                segment.Core.Release();
            throw;
        }
        var reader = new DirectoryReader(this, _directory, _infos.Clone(), [.. segments], sequence, _changes);
        _files.Add(reader.HeldFiles);
        _readers.Add(reader);
        return reader;
    }
}
