namespace SearchKhadr.Lucene.Store;

/// <summary>A flat folder of write-once files that an index lives in.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
public abstract class IndexDirectory : IDisposable
{
    /// <summary>The folder as a message names it.</summary>
    public abstract string Name { get; }

    /// <summary>Names of all files. <b>Shape</b> Ordinal order.</summary>
    public abstract IReadOnlyList<string> ListAll();

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexNotFoundException">There is no such file.</exception>
    public abstract IndexInput OpenInput(string name);

    /// <summary>Creates a file that must not exist.</summary>
    /// <exception cref="IOException">It exists, or the disk refuses it.</exception>
    public abstract IndexOutput CreateOutput(string name);

    /// <summary>Deletes a file.</summary>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexNotFoundException">There is no such file.</exception>
    public abstract void DeleteFile(string name);

    /// <summary>A file's length. <b>Units</b> bytes.</summary>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexNotFoundException">There is no such file.</exception>
    public abstract long FileLength(string name);

    /// <summary>Moves a file to a name in one step, replacing what has that name.</summary>
    public abstract void Rename(string source, string destination);

    /// <summary>Returns once the contents of these files are on the disk.</summary>
    public abstract void Sync(IReadOnlyCollection<string> names);

    /// <summary>Returns once the folder's list of names is on the disk.</summary>
    public abstract void SyncMetadata();

    /// <summary>Takes the lock of that name, across processes; disposing the result gives it back.</summary>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexLockedException">Somebody holds it.</exception>
    public abstract IndexLock ObtainLock(string name);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases what it holds.</summary>
    protected abstract void Dispose(bool disposing);
}
