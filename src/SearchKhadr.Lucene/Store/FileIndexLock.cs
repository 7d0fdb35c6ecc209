using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Store;

/// <summary>A lock file that the system frees when its process ends, however it ends.</summary>
internal sealed class FileIndexLock : IndexLock
{
    private readonly FileStream _file;

    /// <summary>Takes the lock.</summary>
    /// <exception cref="IndexLockedException">Another process or writer holds it.</exception>
    public FileIndexLock(string path)
    {
        try
        {
            _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held) when (held is not FileNotFoundException and not DirectoryNotFoundException)
        {
            throw new IndexLockedException("another writer has this index open", path, held);
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
        if (disposing)
            _file.Dispose();
    }
}
