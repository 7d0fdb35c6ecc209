using SearchKhadr.Lucene.Store;

namespace SearchKhadr.TestKit.Faults;

/// <summary>A folder that counts what is asked of it, and refuses where it is told to.</summary>
/// <remarks>
/// Not counted: taking the lock and reading bytes of an open file.
/// <b>Threads</b> Safe for any number at once; one operation at a time is watched.
/// </remarks>
public sealed class FaultyDirectory(IndexDirectory inner) : IndexDirectory
{
    private readonly Lock _turn = new();

    /// <summary>How many operations there were.</summary>
    public int Operations { get; private set; }

    /// <summary>The number, from 1, of the operation that fails; 0 for none.</summary>
    public int FailsAt { get; set; }

    /// <summary>Whether all later operations fail too, as on a disk that is gone.</summary>
    public bool StaysBroken { get; set; }

    /// <summary>Called before each operation with what it is.</summary>
    public Action<string>? Watch { get; set; }

    /// <inheritdoc/>
    public override string Name => inner.Name;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ListAll()
    {
        Count("list");
        return inner.ListAll();
    }

    /// <inheritdoc/>
    public override IndexInput OpenInput(string name)
    {
        Count($"open {name}");
        return inner.OpenInput(name);
    }

    /// <inheritdoc/>
    public override IndexOutput CreateOutput(string name)
    {
        Count($"create {name}");
        return new Output(this, inner.CreateOutput(name));
    }

    /// <inheritdoc/>
    public override void DeleteFile(string name)
    {
        Count($"delete {name}");
        inner.DeleteFile(name);
    }

    /// <inheritdoc/>
    public override long FileLength(string name)
    {
        Count($"length {name}");
        return inner.FileLength(name);
    }

    /// <inheritdoc/>
    public override void Rename(string source, string destination)
    {
        Count($"rename {source} {destination}");
        inner.Rename(source, destination);
    }

    /// <inheritdoc/>
    public override void Sync(IReadOnlyCollection<string> names)
    {
        Count("sync " + string.Join(' ', names));
        inner.Sync(names);
    }

    /// <inheritdoc/>
    public override void SyncMetadata()
    {
        Count("sync folder");
        inner.SyncMetadata();
    }

    /// <inheritdoc/>
    public override IndexLock ObtainLock(string name) => inner.ObtainLock(name);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
    }

    private void Count(string operation)
    {
        lock (_turn)
        {
            Watch?.Invoke(operation);
            Operations++;
            if (FailsAt > 0 && (Operations == FailsAt || (StaysBroken && Operations > FailsAt)))
                throw new IOException($"the disk refuses operation {Operations}: {operation}");
        }
    }

    private sealed class Output(FaultyDirectory directory, IndexOutput file)
        : IndexOutput(file.Resource, bufferBytes: 1 << 13)
    {
        private bool _isClosed;

        protected override void Append(ReadOnlySpan<byte> bytes)
        {
            if (bytes.IsEmpty)
                return;
            try
            {
                directory.Count($"write {Resource}");
            }
            catch (IOException)
            {
                // A disk that fills up takes what fits.
                file.WriteBytes(bytes[..(bytes.Length / 2)]);
                throw;
            }
            file.WriteBytes(bytes);
        }

        protected override void Dispose(bool disposing)
        {
            if (_isClosed)
                return;
            _isClosed = true;
            try
            {
                base.Dispose(disposing);
            }
            finally
            {
                file.Dispose();
            }
        }
    }
}
