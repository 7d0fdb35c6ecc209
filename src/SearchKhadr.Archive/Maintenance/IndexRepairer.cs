using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Indexing.Ledgers;
using SearchKhadr.Lucene.Checking;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Archive.Maintenance;

/// <summary>Takes what is damaged out of an index, and reads the pages that were in it from their files again.</summary>
/// <remarks>
/// <b>Guarantees</b> Each step leaves an index that can be used; one that is broken off goes on with the next <c>index</c>, for
/// the commit without the damaged part has no ledger until the new one is written, and so every file is read again.
/// </remarks>
public sealed class IndexRepairer
{
    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly IndexingOptions _options;

    /// <summary>Takes the folder of an index.</summary>
    public IndexRepairer(string indexDirectory, IndexingOptions? options = null, TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(indexDirectory);
        _path = Path.GetFullPath(indexDirectory);
        _time = time ?? TimeProvider.System;
        _options = options ?? IndexingOptions.Default with { Purpose = "repair" };
    }

    /// <summary>Repairs the index; a sound one is left as it is.</summary>
    /// <param name="line">Takes what is looked at, a line each.</param>
    /// <param name="progress">Takes reports of progress while files are read again.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="IndexNotFoundException">There is no index.</exception>
    /// <exception cref="IndexException">It is locked, or no commit at all can be read, so that it has to be rebuilt.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public RepairReport Repair(
        Action<string>? line = null,
        IProgress<IndexingProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        if (!Directory.Exists(_path))
            throw new IndexNotFoundException("there is no index", _path);
        using var directory = new FileSystemDirectory(_path);
        var found = IndexVerifier.Verify(directory, line, cancellation);
        if (found.IsSound)
            return new RepairReport([], [], [], WentBackTo: null, Reread: null);
        if (!IsReadable(directory))
        {
            var back = Generations.Rollback(_path, number: null, _options, _time, cancellation);
            return Finish(found, [], [], back.Number, progress, cancellation);
        }
        var dropped = DamagedSegments(directory, cancellation);
        var before = TryOpenLedger(directory);
        Drop(directory, dropped);
        var lost = before is null ? [] : Restore(directory, before, cancellation);
        return Finish(found, dropped, lost, wentBackTo: null, progress, cancellation);
    }

    private RepairReport Finish(
        VerifyReport found,
        IReadOnlyList<string> dropped,
        IReadOnlyList<string> lost,
        int? wentBackTo,
        IProgress<IndexingProgress>? progress,
        CancellationToken cancellation
    )
    {
        var reread = new ArchiveIndexer(_path, _time).Index([], progress, _options, cancellation);
        using var directory = new FileSystemDirectory(_path);
        using var now = ArchiveState.Open(directory);
        return new RepairReport(found.Faults, dropped, lost, wentBackTo, reread)
        {
            StillLost =
            [
                .. lost.Where(file => !now.Ledger.TryFind(file, out var entry) || entry.Articles.Count == 0),
            ],
        };
    }

    private static bool IsReadable(FileSystemDirectory directory) =>
        IndexChecker.Check(directory).Commit is not null;

    private static string[] DamagedSegments(FileSystemDirectory directory, CancellationToken cancellation) =>
        [
            .. IndexChecker
                .Check(directory, line: null, cancellation)
                .Segments.Where(segment => !segment.IsSound)
                .Select(segment => segment.Name),
        ];

    private static Ledger? TryOpenLedger(FileSystemDirectory directory)
    {
        try
        {
            return Ledger.Open(directory, DirectoryReader.ListCommits(directory)[^1].UserData);
        }
        catch (IndexException)
        {
            // Without it every file is read again.
            return null;
        }
    }

    private static void Drop(FileSystemDirectory directory, string[] segments)
    {
        var data = new Dictionary<string, string>(
            DirectoryReader.ListCommits(directory)[^1].UserData,
            StringComparer.Ordinal
        );
        data.Remove(Ledger.Key);
        IndexTrimmer.Drop(directory, segments, data);
    }

    private List<string> Restore(FileSystemDirectory directory, Ledger before, CancellationToken cancellation)
    {
        using var turn = WriterTurn.Take(
            directory,
            WriterTurn.Writing(OpenMode.Append, _time),
            _options,
            cancellation
        );
        using var state = ArchiveState.Open(directory);
        var lost = IndexVerifier.Missing(state.Reader!, before, cancellation).ConvertAll(entry => entry.File);
        var files = lost.ToHashSet(StringComparer.Ordinal);
        foreach (var entry in before.Entries.Where(entry => !files.Contains(entry.File)))
            state.Ledger.Put(entry);
        state.Ledger.Write(directory);
        turn.Writer.Commit(CommitData.Of(state, keep: null, _time));
        Ledger.Sweep(directory);
        return lost;
    }
}
