using SearchKhadr.Archive.Schema;
using SearchKhadr.Ingestion;
using SearchKhadr.Ingestion.Copies;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Archive.Indexing;

/// <summary>Reads saved pages into the index of a folder.</summary>
/// <remarks>
/// <b>Guarantees</b> Whatever answered before a run answers until the run commits, in one step, at its end; a run that fails,
/// is cancelled or is killed leaves it as it was.
/// </remarks>
public sealed class ArchiveIndexer
{
    private readonly string _path;
    private readonly TimeProvider _time;

    /// <summary>Takes the folder of an index, which need not be there yet.</summary>
    public ArchiveIndexer(string indexDirectory, TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(indexDirectory);
        _path = Path.GetFullPath(indexDirectory);
        _time = time ?? TimeProvider.System;
    }

    /// <summary>Reads pages in addition to those that are indexed; a page that is read again replaces itself.</summary>
    /// <exception cref="FileNotFoundException">There is nothing at a path.</exception>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index is damaged, locked or laid out by another version.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public IndexingReport Index(
        IReadOnlyList<string> paths,
        IProgress<IndexingProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(paths);
        using var directory = new FileSystemDirectory(_path);
        var sources = ArchiveSources.None;
        if (DirectoryReader.IndexExists(directory))
        {
            using var before = DirectoryReader.Open(directory);
            SchemaVersion.Verify(before.UserData, _path);
            sources = ArchiveSources.Of(before.UserData);
        }
        var pages = PageList.Of(paths, sources, _time);
        return Run(directory, OpenMode.CreateOrAppend, pages, sources, progress, cancellation);
    }

    /// <summary>Makes the index anew; without paths, of the sources that it was made of before.</summary>
    /// <exception cref="FileNotFoundException">There is nothing at a path, or there is no path and no index that keeps some.</exception>
    /// <exception cref="SearchKhadr.Lucene.Errors.IndexException">The index is locked, or is damaged and no path was given.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public IndexingReport Rebuild(
        IReadOnlyList<string> paths,
        IProgress<IndexingProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(paths);
        using var directory = new FileSystemDirectory(_path);
        var known = paths.Count > 0 ? paths : SourcesOf(directory);
        var sources = ArchiveSources.None;
        var pages = PageList.Of(known, sources, _time);
        return Run(directory, OpenMode.Create, pages, sources, progress, cancellation);
    }

    private IReadOnlyList<string> SourcesOf(FileSystemDirectory directory)
    {
        if (DirectoryReader.IndexExists(directory))
        {
            using var before = DirectoryReader.Open(directory);
            if (ArchiveSources.Of(before.UserData).Paths is { Count: > 0 } paths)
                return paths;
        }
        throw new FileNotFoundException($"the index in {_path} names no folder that it was made of", _path);
    }

    private IndexingReport Run(
        FileSystemDirectory directory,
        OpenMode mode,
        PageList pages,
        ArchiveSources sources,
        IProgress<IndexingProgress>? progress,
        CancellationToken cancellation
    )
    {
        var report = pages.BeginReport();
        var options = new IndexWriterOptions
        {
            Analyzer = new ArchiveAnalyzer(),
            OpenMode = mode,
            Clock = _time,
        };
        using var earlier = IndexedCopies.Open(mode == OpenMode.Create ? null : directory);
        using (var writer = new IndexWriter(directory, options))
        {
            var store = new ArticleStore(writer);
            var renewed = new RenewedContainers(store);
            var copies = new CopyFinder();
            foreach (var read in Read(pages.Pages, report, progress, cancellation))
            {
                var result = earlier.Link(copies.Link(read));
                report.Add(result);
                if (result.Article is not { } article)
                    continue;
                if (mode != OpenMode.Create)
                    renewed.Begin(article.Capture.Container ?? article.Capture.File);
                store.Update(article, result.Keys);
            }
            // An index of nothing would take away what could be found before.
            if (report.ReadCount > 0)
            {
                writer.Flush();
                writer.WaitForMerges();
                writer.Commit(UserData(sources));
            }
        }
        progress?.Report(new IndexingProgress(pages.Pages.Count, pages.Pages.Count, File: null));
        return new IndexingReport(report, report.ReadCount > 0, CountArticles(directory), sources.Paths);
    }

    private static IEnumerable<IngestResult> Read(
        IReadOnlyList<(SourceFile File, ArticleReader Reader)> pages,
        IngestReport report,
        IProgress<IndexingProgress>? progress,
        CancellationToken cancellation
    )
    {
        progress?.Report(new IndexingProgress(0, pages.Count, File: null));
        foreach (var (result, filesBegun) in BulkReader.Read(pages, report, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return result;
            progress?.Report(new IndexingProgress(filesBegun, pages.Count, result.File));
        }
    }

    private static Dictionary<string, string> UserData(ArchiveSources sources) =>
        new(StringComparer.Ordinal)
        {
            [SchemaVersion.Key] = SchemaVersion.Text,
            [ArchiveSources.Key] = sources.Text,
        };

    private static int CountArticles(FileSystemDirectory directory)
    {
        if (!DirectoryReader.IndexExists(directory))
            return 0;
        using var reader = DirectoryReader.Open(directory);
        return ArticleStore.Count(reader);
    }
}
