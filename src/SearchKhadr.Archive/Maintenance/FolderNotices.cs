using SearchKhadr.Archive.Indexing;

namespace SearchKhadr.Archive.Maintenance;

/// <summary>Tells that something changed under some folders; what it was is for others to find out.</summary>
/// <remarks><b>Threads</b> One waits; notices come on any.</remarks>
internal sealed class FolderNotices : IDisposable
{
    private const NotifyFilters Everything =
        NotifyFilters.FileName
        | NotifyFilters.DirectoryName
        | NotifyFilters.LastWrite
        | NotifyFilters.Size
        | NotifyFilters.CreationTime;

    private readonly Lock _turn = new();
    private readonly SemaphoreSlim _raised = new(0, 1);
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly string _notHere;
    private bool _isDisposed;

    /// <summary>Follows folders, and the folders of files.</summary>
    /// <param name="paths">What is followed.</param>
    /// <param name="indexDirectory">What happens in it is the watcher's own doing, and no notice.</param>
    public FolderNotices(IEnumerable<string> paths, string indexDirectory)
    {
        _notHere = Path.GetFullPath(indexDirectory);
        Follow(paths);
    }

    /// <summary>Whether something is not followed, because it is not there or the system follows no more.</summary>
    public bool IsBlind { get; private set; }

    /// <summary>Follows what is not followed yet.</summary>
    public void Follow(IEnumerable<string> paths)
    {
        IsBlind = false;
        foreach (var path in paths.Where(path => !_watchers.ContainsKey(path)))
        {
            var isFolder = Directory.Exists(path);
            var folder = isFolder ? path : Path.GetDirectoryName(path);
            try
            {
                _watchers.Add(path, Watch(folder!, isFolder));
            }
            catch (Exception refused) when (refused is IOException or ArgumentException)
            {
                // It is not there, or the system has no more notices to give: looking more often makes up for it.
                IsBlind = true;
            }
        }
    }

    /// <summary>Says that something changed.</summary>
    public void Raise()
    {
        lock (_turn)
        {
            if (!_isDisposed && _raised.CurrentCount == 0)
                _raised.Release();
        }
    }

    /// <summary>Waits for a notice; false when none came in time or the caller gave up.</summary>
    public bool Wait(TimeSpan atMost, CancellationToken cancellation)
    {
        try
        {
            return _raised.Wait(atMost, cancellation);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in _watchers.Values)
            watcher.Dispose();
        lock (_turn)
        {
            _isDisposed = true;
            _raised.Dispose();
        }
    }

    private FileSystemWatcher Watch(string folder, bool isDeep)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isDeep,
            NotifyFilter = Everything,
            InternalBufferSize = 64 << 10,
        };
        watcher.Created += (_, change) => Raise(change.FullPath);
        watcher.Changed += (_, change) => Raise(change.FullPath);
        watcher.Deleted += (_, change) => Raise(change.FullPath);
        watcher.Renamed += (_, change) => Raise(change.FullPath);
        // Too many at once, or the folder is gone: looking at everything is the answer to both.
        watcher.Error += (_, _) => Raise();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Raise(string path)
    {
        if (!ArchiveSources.Holds(_notHere, path))
            Raise();
    }
}
