using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Archive.Searching;

/// <summary>Keeps the last commit open, and changes over when somebody has made a later one.</summary>
/// <remarks>
/// <para>
/// One request at a time looks for a later commit, opens and checks it; others go on with the commit that is open, so nobody
/// but that one waits for a rebuilt index. A later commit that cannot be used does not take away the one that answers; it is
/// tried again when it changes, or after a while.
/// </para>
/// <b>Threads</b> Safe for any number at once. A search that has begun ends on the commit it began on.
/// </remarks>
internal sealed class IndexHolder(string path, TimeProvider? time = null) : IDisposable
{
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly Lock _changeOver = new();
    private readonly Lock _sharing = new();
    private FileSystemDirectory? _directory;
    private OpenIndex? _current;
    private long _failedAt;
    private bool _isDisposed;

    /// <summary>Where the index is.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>Why the last commit does not answer and an earlier one does; null where the last one does.</summary>
    public string? Problem { get; private set; }

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

    /// <summary>A share of the last commit; null when there is no index. <b>Requires</b> The caller gives it back.</summary>
    /// <exception cref="IndexException">The index is damaged, or laid out by another version.</exception>
    /// <exception cref="ObjectDisposedException">It was closed.</exception>
    public OpenIndex? Share()
    {
        if (!_changeOver.TryEnter())
        {
            if (TryShare() is { } now)
                return now;
            // Nothing answers yet, so what is being opened is waited for.
            _changeOver.Enter();
        }
        try
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            ChangeOver();
            return TryShare();
        }
        finally
        {
            _changeOver.Exit();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_changeOver)
        {
            _isDisposed = true;
            Replace(next: null);
            _directory?.Dispose();
            _directory = null;
        }
    }

    private OpenIndex? TryShare()
    {
        lock (_sharing)
        {
            return _current is not null && _current.Reader.TryIncRef() ? _current : null;
        }
    }

    private void ChangeOver()
    {
        if (_current is null)
        {
            if (Exists())
                Replace(Take(DirectoryReader.Open(_directory!)));
            return;
        }
        if (Problem is not null && _time.GetElapsedTime(_failedAt) < TryAgainAfter)
            return;
        try
        {
            if (((DirectoryReader)_current.Reader).OpenIfChanged() is { } later)
                Replace(Take(later));
            Problem = null;
        }
        catch (IndexNotFoundException) when (!Exists())
        {
            // The folder was emptied or removed: there is nothing to search any more.
            Replace(next: null);
        }
        catch (IOException problem)
        {
            Problem = problem.Message;
            _failedAt = _time.GetTimestamp();
        }
    }

    private void Replace(OpenIndex? next)
    {
        OpenIndex? before;
        lock (_sharing)
        {
            (before, _current) = (_current, next);
        }
        before?.Reader.Dispose();
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
