using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Archive.Searching;

/// <summary>Keeps the last commit open, and changes over when another process has made a later one.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once. A search that has begun ends on the commit it began on.
/// </remarks>
internal sealed class IndexHolder(string path) : IDisposable
{
    private readonly Lock _changeOver = new();
    private FileSystemDirectory? _directory;
    private OpenIndex? _current;
    private bool _isDisposed;

    /// <summary>Where the index is.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>Does something with the last commit; with null when there is no index.</summary>
    /// <exception cref="IndexException">The index is damaged, or laid out by another version.</exception>
    /// <exception cref="ObjectDisposedException">It was closed.</exception>
    public T Use<T>(Func<OpenIndex?, T> use)
    {
        var index = Share();
        try
        {
            return use(index);
        }
        finally
        {
            index?.Reader.DecRef();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_changeOver)
        {
            _isDisposed = true;
            _current?.Reader.Dispose();
            _current = null;
            _directory?.Dispose();
            _directory = null;
        }
    }

    /// <summary>A share of the last commit; null when there is no index. <b>Requires</b> The caller gives it back.</summary>
    /// <exception cref="IndexException">The index is damaged, or laid out by another version.</exception>
    /// <exception cref="ObjectDisposedException">It was closed.</exception>
    public OpenIndex? Share()
    {
        lock (_changeOver)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            try
            {
                ChangeOver();
            }
            catch (IndexNotFoundException) when (!Exists())
            {
                // The folder was emptied or removed: there is nothing to search any more.
                _current?.Reader.Dispose();
                _current = null;
            }
            return _current is not null && _current.Reader.TryIncRef() ? _current : null;
        }
    }

    private void ChangeOver()
    {
        if (_current is null)
        {
            if (Exists())
                _current = Take(DirectoryReader.Open(_directory!));
        }
        else if (((DirectoryReader)_current.Reader).OpenIfChanged() is { } later)
        {
            var next = Take(later);
            _current.Reader.Dispose();
            _current = next;
        }
    }

    private OpenIndex Take(DirectoryReader reader)
    {
        try
        {
            SchemaVersion.Verify(reader.UserData, Path);
            reader.CheckIntegrityOnce();
            return new OpenIndex(reader);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    private bool Exists()
    {
        if (!Directory.Exists(Path))
            return false;
        _directory ??= new FileSystemDirectory(Path);
        return DirectoryReader.IndexExists(_directory);
    }
}
