using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;

namespace SearchKhadr.Lucene.Search;

/// <summary>Hands out a searcher over the newest state of an index, and keeps each open while somebody uses it.</summary>
/// <remarks>
/// What <see cref="Acquire"/> gave must go back by <see cref="Release"/>, always.
/// <b>Threads</b> Safe for any number at once. <b>Source</b> Lucene 8 <c>SearcherManager</c>.
/// </remarks>
public sealed class SearcherManager : IDisposable
{
    private readonly Lock _refreshTurn = new();
    private volatile IndexSearcher? _current;

    /// <summary>Serves the changes of a writer, committed or not.</summary>
    /// <exception cref="InvalidOperationException">The writer failed or was closed.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public SearcherManager(IndexWriter writer)
        : this(writer.OpenReader()) { }

    /// <summary>Takes over a reader, and goes on to what comes after it.</summary>
    public SearcherManager(DirectoryReader reader) => _current = new IndexSearcher(reader);

    /// <summary>Takes the newest searcher, which stays open until it is released.</summary>
    /// <exception cref="ObjectDisposedException">It was disposed.</exception>
    public IndexSearcher Acquire()
    {
        while (true)
        {
            var searcher = _current;
            ObjectDisposedException.ThrowIf(searcher is null, this);
            if (searcher.Reader.TryIncRef())
                return searcher;
        }
    }

    /// <summary>Gives a searcher back.</summary>
    public static void Release(IndexSearcher searcher) => searcher.Reader.DecRef();

    /// <summary>Goes on to the newest state of the index; true where there was one.</summary>
    /// <exception cref="ObjectDisposedException">It was disposed.</exception>
    /// <exception cref="InvalidOperationException">The writer failed or was closed.</exception>
    /// <exception cref="IndexException">The newest state cannot be read.</exception>
    public bool Refresh()
    {
        lock (_refreshTurn)
        {
            var current = _current;
            ObjectDisposedException.ThrowIf(current is null, this);
            if (((DirectoryReader)current.Reader).OpenIfChanged() is not { } later)
                return false;
            _current = new IndexSearcher(later, current.Similarity);
            current.Reader.Dispose();
            return true;
        }
    }

    /// <summary>Closes the newest searcher once nobody uses it.</summary>
    public void Dispose()
    {
        lock (_refreshTurn)
        {
            var last = _current;
            _current = null;
            last?.Reader.Dispose();
        }
    }
}
