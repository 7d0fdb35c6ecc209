using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Archive.Maintenance;

/// <summary>Looks at an archive without changing it.</summary>
public static class ArchiveInspector
{
    /// <summary>Looks at the index and at the files it was made of. <b>Cost</b> A stat for each file.</summary>
    /// <exception cref="IndexNotFoundException">There is no index.</exception>
    /// <exception cref="IndexException">It cannot be read, or was laid out by another version.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static ArchiveInspection Inspect(
        string indexDirectory,
        TimeProvider? time = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(indexDirectory);
        var path = Path.GetFullPath(indexDirectory);
        if (!Directory.Exists(path))
            throw new IndexNotFoundException("there is no index", path);
        using var directory = new FileSystemDirectory(path);
        using var state = ArchiveState.Open(directory);
        if (state.Reader is null)
            throw new IndexNotFoundException("there is no index", path);
        SchemaVersion.Verify(state.UserData, path);
        var list = PageList.OfAll(state.Sources, state.WasFile, time ?? TimeProvider.System);
        var (isNew, isChanged, isGone) = Survey.Count(list, state.Ledger, cancellation);
        return new ArchiveInspection
        {
            IndexDirectory = path,
            Articles = ArticleStore.Count(state.Reader),
            Files = state.Ledger.Entries.Count,
            Unread = state.Ledger.Refusals().Count(),
            LengthBytes = directory.ListAll().Sum(directory.FileLength),
            Sources = [.. state.Sources.Paths.Select(source => (source, Path.Exists(source)))],
            Generations = Generations.List(path),
            WaitingNew = isNew,
            WaitingChanged = isChanged,
            WaitingGone = isGone,
            Writer = WriterNote.OfRunning(path),
        };
    }
}
