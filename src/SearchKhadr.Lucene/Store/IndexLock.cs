namespace SearchKhadr.Lucene.Store;

/// <summary>A lock on an index that is held until it is disposed.</summary>
public abstract class IndexLock : IDisposable
{
    /// <summary>Verifies that the lock is still held.</summary>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexLockedException">Somebody took or removed it.</exception>
    public abstract void EnsureValid();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives the lock back.</summary>
    protected abstract void Dispose(bool disposing);
}
