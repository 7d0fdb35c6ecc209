using System.Collections.Concurrent;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Store;

/// <summary>A lock file that the system frees when its process ends, however it ends.</summary>
/// <remarks>
/// Two locks on one file: the one by which .NET keeps others out, and on Linux the one that Java takes, for the two do
/// not see each other there. Java's kind is lost when its process closes any handle of the file, so no second one is
/// opened. <b>Source</b> Lucene 8 <c>NativeFSLockFactory</c>.
/// </remarks>
internal sealed class FileIndexLock : IndexLock
{
    private static readonly ConcurrentDictionary<string, bool> Held = new(StringComparer.Ordinal);

    private readonly FileStream _file;

    /// <summary>Takes the lock.</summary>
    /// <exception cref="IndexLockedException">Another process or writer holds it.</exception>
    public FileIndexLock(string path)
    {
        if (!Held.TryAdd(path, value: true))
            throw new IndexLockedException("another writer has this index open", path);
        FileStream? file = null;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            if (OperatingSystem.IsLinux())
                file.Lock(0, long.MaxValue);
            _file = file;
        }
        catch (Exception held)
        {
            file?.Dispose();
            Held.TryRemove(path, out _);
            if (held is IOException and not FileNotFoundException and not DirectoryNotFoundException)
                throw new IndexLockedException("another writer has this index open", path, held);
            throw;
        }
    }

    public override void EnsureValid()
    {
        if (!File.Exists(_file.Name))
            throw new IndexLockedException(
                "the lock file was removed while the index was being written",
                _file.Name
            );
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        _file.Dispose();
        Held.TryRemove(_file.Name, out _);
    }
}
