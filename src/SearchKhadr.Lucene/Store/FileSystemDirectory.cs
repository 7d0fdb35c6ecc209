using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Store;

/// <summary>An index folder on a disk; files are memory-mapped for reading.</summary>
public sealed class FileSystemDirectory : IndexDirectory
{
    private readonly string _path;

    /// <summary>Takes a folder, and makes it where it does not exist.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    public FileSystemDirectory(string path)
    {
        _path = Path.GetFullPath(path);
        Directory.CreateDirectory(_path);
    }

    /// <inheritdoc/>
    public override string Name => _path;

    /// <inheritdoc/>
    public override IReadOnlyList<string> ListAll()
    {
        var names = Directory.EnumerateFiles(_path).Select(path => Path.GetFileName(path)).ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }

    /// <inheritdoc/>
    public override IndexInput OpenInput(string name) =>
        Found(name, () => MappedFile.Open(PathOf(name), PathOf(name)));

    /// <inheritdoc/>
    public override IndexOutput CreateOutput(string name) => new FileIndexOutput(PathOf(name));

    /// <inheritdoc/>
    public override void DeleteFile(string name)
    {
        if (!File.Exists(PathOf(name)))
            throw new IndexNotFoundException("no such file", PathOf(name));
        File.Delete(PathOf(name));
    }

    /// <inheritdoc/>
    public override long FileLength(string name) => Found(name, () => new FileInfo(PathOf(name)).Length);

    /// <inheritdoc/>
    public override void Rename(string source, string destination) =>
        File.Move(PathOf(source), PathOf(destination), overwrite: true);

    /// <inheritdoc/>
    public override void Sync(IReadOnlyCollection<string> names)
    {
        foreach (var name in names)
        {
            using var handle = File.OpenHandle(
                PathOf(name),
                FileMode.Open,
                FileAccess.ReadWrite,
                FileShare.ReadWrite
            );
            RandomAccess.FlushToDisk(handle);
        }
    }

    /// <inheritdoc/>
    public override void SyncMetadata()
    {
        // Windows has no such call and keeps its folder entries by a journal.
        if (!OperatingSystem.IsWindows())
            UnixFolder.Sync(_path);
    }

    /// <inheritdoc/>
    public override IndexLock ObtainLock(string name) => new FileIndexLock(PathOf(name));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // Inputs and outputs own their files; the folder itself holds nothing open.
    }

    private string PathOf(string name) => Path.Combine(_path, name);

    private T Found<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IndexNotFoundException("no such file", PathOf(name), missing);
        }
    }
}
