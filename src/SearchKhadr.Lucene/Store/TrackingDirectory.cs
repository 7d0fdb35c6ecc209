namespace SearchKhadr.Lucene.Store;

/// <summary>A folder that notes the names of the files created through it.</summary>
/// <param name="inner">Where the files go.</param>
/// <param name="beforeAppend">Called before bytes are written, see <see cref="IndexOutput.BeforeAppend"/>.</param>
internal sealed class TrackingDirectory(IndexDirectory inner, Action<int>? beforeAppend = null)
    : IndexDirectory
{
    private readonly SortedSet<string> _created = new(StringComparer.Ordinal);

    /// <summary>Names of the files created and not deleted since.</summary>
    public IReadOnlyCollection<string> Created => _created;

    public override string Name => inner.Name;

    public override IReadOnlyList<string> ListAll() => inner.ListAll();

    public override IndexInput OpenInput(string name) => inner.OpenInput(name);

    public override IndexOutput CreateOutput(string name)
    {
        // Noted first: an output that fails to open may have left its file.
        _created.Add(name);
        var output = inner.CreateOutput(name);
        output.BeforeAppend = beforeAppend;
        return output;
    }

    public override void DeleteFile(string name)
    {
        inner.DeleteFile(name);
        _created.Remove(name);
    }

    public override long FileLength(string name) => inner.FileLength(name);

    public override void Rename(string source, string destination)
    {
        inner.Rename(source, destination);
        if (_created.Remove(source))
            _created.Add(destination);
    }

    public override void Sync(IReadOnlyCollection<string> names) => inner.Sync(names);

    public override void SyncMetadata() => inner.SyncMetadata();

    public override IndexLock ObtainLock(string name) => inner.ObtainLock(name);

    protected override void Dispose(bool disposing)
    {
        // The folder inside is its owner's.
    }
}
