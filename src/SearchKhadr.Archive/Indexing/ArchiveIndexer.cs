using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Ingestion;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Archive.Indexing;

/// <summary>Reads saved pages into the index of a folder.</summary>
/// <remarks>
/// <b>Guarantees</b> Whatever answered before a run answers until the run commits, each commit in one step. <see cref="Index"/>
/// commits while it goes, whole files at a time, so that a kill costs a few seconds' work; <see cref="Rebuild"/> commits once,
/// at its end, and until then changes nothing.
/// </remarks>
public sealed class ArchiveIndexer
{
    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly Func<IndexDirectory> _open;

    /// <summary>Takes the folder of an index, which need not be there yet.</summary>
    public ArchiveIndexer(string indexDirectory, TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(indexDirectory);
        _path = Path.GetFullPath(indexDirectory);
        _time = time ?? TimeProvider.System;
        _open = () => new FileSystemDirectory(_path);
    }

    /// <summary>Takes an index wherever it is kept; for trying what a disk does.</summary>
    internal ArchiveIndexer(Func<IndexDirectory> open)
        : this("index") => _open = open;

    /// <summary>Brings the index up to date with folders and files: reads what is new or changed, takes out what is gone.</summary>
    /// <param name="paths">Where to look; nothing for wherever the index was made of.</param>
    /// <param name="progress">Takes reports of progress.</param>
    /// <param name="options">How the run works.</param>
    /// <param name="cancellation">Stops the run; what was read until then is kept, and the report says so.</param>
    /// <exception cref="FileNotFoundException">There is nothing at a path, or there is no path and no index that keeps some.</exception>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index is damaged, locked or laid out by another version.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public IndexingReport Index(
        IReadOnlyList<string> paths,
        IProgress<IndexingProgress>? progress = null,
        IndexingOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(paths);
        options ??= IndexingOptions.Default;
        RefuseMissing(paths);
        using var directory = _open();
        using var turn = Take(directory, OpenMode.CreateOrAppend, options, cancellation);
        using var state = ArchiveState.Open(directory);
        if (state.Reader is not null)
            SchemaVersion.Verify(state.UserData, _path);
        if (paths.Count == 0 && state.Sources.Paths.Count == 0)
            throw NoSources();
        var list =
            paths.Count > 0
                ? PageList.Of(paths, state.Sources, _time)
                : PageList.OfAll(state.Sources, state.WasFile, _time);
        var survey = Survey.Of(list, state.Ledger, _time, cancellation);
        if (!options.TakesEmptiedFolders)
            KeepEmptied(list, survey);
        var report = list.BeginReport();
        var run = new IndexRun(directory, turn.Writer, state.Ledger, report, _time)
        {
            UserData = () => CommitData.Of(state, options.Keep, _time),
            Earlier = new IndexedCopies(state.Reader),
            CommitEvery = options.CommitEvery,
            Progress = turn.Noting(progress),
        };
        var isStopped = !Finish(run, survey, cancellation);
        if (CanCommit(run, state, options))
            run.Commit();
        progress?.Report(new IndexingProgress(run.Done, survey.Files.Count, File: null) { Kept = run.Kept });
        return Report(report, run, state, survey) with { IsStopped = isStopped };
    }

    /// <summary>Makes the index anew; without paths, of the sources that it was made of before.</summary>
    /// <param name="paths">What to make it of.</param>
    /// <param name="progress">Takes reports of progress.</param>
    /// <param name="options">How the run works.</param>
    /// <param name="cancellation">Stops the run; the index stays as it was.</param>
    /// <exception cref="FileNotFoundException">There is nothing at a path, or there is no path and no index that keeps some.</exception>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index is locked, or is damaged and no path was given.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public IndexingReport Rebuild(
        IReadOnlyList<string> paths,
        IProgress<IndexingProgress>? progress = null,
        IndexingOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(paths);
        options ??= IndexingOptions.Default with { Purpose = "rebuild" };
        RefuseMissing(paths);
        using var directory = _open();
        using var turn = Take(directory, OpenMode.Create, options, cancellation);
        var state = ArchiveState.Begin(directory, needsSources: paths.Count == 0);
        var known = paths.Count > 0 ? paths : state.Before;
        if (known.Count == 0)
            throw NoSources();
        var list = PageList.Of(known, state.Sources, _time);
        var survey = Survey.Of(list, state.Ledger, _time, cancellation);
        var report = list.BeginReport();
        var run = new IndexRun(directory, turn.Writer, state.Ledger, report, _time)
        {
            UserData = () => CommitData.Of(state, options.Keep, _time),
            Earlier = new IndexedCopies(null),
            Progress = turn.Noting(progress),
        };
        run.Read(survey.Files, cancellation);
        // An index of nothing would take away what could be found before.
        if (report.ReadCount > 0)
        {
            turn.Writer.Flush();
            turn.Writer.WaitForMerges();
            run.Commit();
        }
        progress?.Report(new IndexingProgress(run.Done, survey.Files.Count, File: null) { Kept = run.Kept });
        if (run.IsCommitted)
            return Report(report, run, state, survey);
        using var left = ArchiveState.Open(directory);
        return Report(report, run, left, survey);
    }

    private static bool Finish(IndexRun run, Survey survey, CancellationToken cancellation)
    {
        try
        {
            run.Read(survey.Files, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
        foreach (var entry in survey.Vanished)
            run.Forget(entry.File);
        return true;
    }

    // A container that is half read would lack pages, so what was read since the last commit goes then.
    private static bool CanCommit(IndexRun run, ArchiveState state, IndexingOptions options)
    {
        if (!run.IsAtEndOfFile)
            return false;
        run.End();
        var isKeepNew = options.Keep is { } keep && keep != state.Keep && state.Reader is not null;
        return isKeepNew
            || (state.Ledger.IsChanged && (state.Reader is not null || state.Ledger.HasArticles));
    }

    // A folder that is empty all of a sudden is a disk that is not there more often than a person's wish.
    private static void KeepEmptied(PageList list, Survey survey)
    {
        foreach (var path in list.Paths.Where(Directory.Exists))
        {
            var isEmpty = !list.Pages.Any(page => ArchiveSources.Holds(path, page.File.FullPath));
            if (isEmpty && survey.Keep(path) is > 0 and var kept)
                list.Warn(path, $"No page is left in the folder; what was read of its {kept} files is kept.");
        }
    }

    private static IndexingReport Report(
        IngestReport read,
        IndexRun run,
        ArchiveState state,
        Survey survey
    ) =>
        new(read, run.IsCommitted, state.Ledger.ArticleCount, state.Sources.Paths)
        {
            Changes = survey.ToChanges(),
            Unread = [.. read.Rejections.Concat(state.Ledger.Refusals()).Distinct()],
        };

    private WriterTurn Take(
        IndexDirectory directory,
        OpenMode mode,
        IndexingOptions options,
        CancellationToken cancellation
    ) => WriterTurn.Take(directory, WriterTurn.Writing(mode, _time), options, cancellation);

    private static void RefuseMissing(IReadOnlyList<string> paths)
    {
        if (paths.FirstOrDefault(path => !Path.Exists(path)) is { } missing)
            throw new FileNotFoundException(
                $"there is no file or folder {Path.GetFullPath(missing)}",
                missing
            );
    }

    private FileNotFoundException NoSources() =>
        new($"the index in {_path} names no folder that it was made of", _path);
}
