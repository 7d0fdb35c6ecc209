using SearchKhadr.Archive.Indexing;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Archive.Maintenance;

/// <summary>Follows the folders that an index was made of, and brings it up to date as soon as something changes in them.</summary>
/// <remarks>
/// The system's notices say when to look, never what changed: each look goes over all files by their stamps, so a notice
/// that is lost or comes twice does no harm, and a scan every so often finds what no notice told. The lock is held only
/// while there is something to write.
/// </remarks>
public sealed class ArchiveWatcher
{
    // A file that is being written tells of itself many times; this long it may be silent before it is read.
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan MostSettling = TimeSpan.FromMilliseconds(600);
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan BlindScanEvery = TimeSpan.FromSeconds(1);

    private readonly ArchiveIndexer _indexer;
    private readonly string _path;
    private readonly WatchOptions _options;
    private readonly TimeProvider _time;

    /// <summary>Takes the folder of an index.</summary>
    /// <param name="indexDirectory">Where the index is or will be.</param>
    /// <param name="options">How to watch.</param>
    /// <param name="time">The clock; null for the system's.</param>
    public ArchiveWatcher(string indexDirectory, WatchOptions? options = null, TimeProvider? time = null)
    {
        _indexer = new ArchiveIndexer(indexDirectory, time);
        _path = indexDirectory;
        _options = options ?? new WatchOptions();
        _time = time ?? TimeProvider.System;
    }

    /// <summary>Watches until the caller stops it.</summary>
    /// <param name="paths">What to read first and follow from then on; nothing for what the index was made of.</param>
    /// <param name="updated">Told of each change that was made: what it was can be found from then on.</param>
    /// <param name="failed">Told of what went wrong; it is tried again.</param>
    /// <param name="cancellation">Stops it; what was read until then is kept.</param>
    /// <exception cref="FileNotFoundException">There is nothing at a path, or there is no path and no index that keeps some.</exception>
    /// <exception cref="IndexException">The index cannot be used when the watch begins.</exception>
    public void Run(
        IReadOnlyList<string> paths,
        Action<IndexingReport> updated,
        Action<Exception> failed,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(updated);
        ArgumentNullException.ThrowIfNull(failed);
        var first = Index(paths, cancellation);
        updated(first);
        using var notices = new FolderNotices(first.Sources, _path);
        // What changed while the first look went on.
        notices.Raise();
        while (Wait(notices, cancellation))
        {
            try
            {
                var report = Index([], cancellation);
                if (report.IsCommitted)
                    updated(report);
                notices.Follow(report.Sources);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                failed(problem);
                notices.Raise();
                cancellation.WaitHandle.WaitOne(TryAgainAfter);
            }
        }
    }

    private IndexingReport Index(IReadOnlyList<string> paths, CancellationToken cancellation) =>
        _indexer.Index(
            paths,
            progress: null,
            new IndexingOptions
            {
                Purpose = "watch",
                CommitEvery = _options.CommitEvery,
                Wait = _options.Wait,
                Waiting = _options.Waiting,
            },
            cancellation
        );

    /// <summary>Waits for something to happen and then to settle; false when the caller stops.</summary>
    private bool Wait(FolderNotices notices, CancellationToken cancellation)
    {
        notices.Wait(notices.IsBlind ? BlindScanEvery : _options.ScanEvery, cancellation);
        var since = _time.GetTimestamp();
        while (!cancellation.IsCancellationRequested && _time.GetElapsedTime(since) < MostSettling)
        {
            if (!notices.Wait(Settle, cancellation))
                break;
        }
        return !cancellation.IsCancellationRequested;
    }
}
