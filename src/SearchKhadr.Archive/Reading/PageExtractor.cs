using SearchKhadr.Archive.Indexing;
using SearchKhadr.Ingestion;
using SearchKhadr.Ingestion.Copies;

namespace SearchKhadr.Archive.Reading;

/// <summary>Reads saved pages as indexing would, without an index.</summary>
public static class PageExtractor
{
    /// <summary>What each file and each page under a folder ends as, in the order of the paths, then of names.</summary>
    /// <remarks>
    /// <b>Shape</b> Lazy: a page is read when it is asked for; what could not be listed comes first.
    /// <b>Guarantees</b> A path where nothing is ends as a rejection, and keeps nothing else from being read.
    /// </remarks>
    /// <param name="paths">Files and folders.</param>
    /// <param name="time">Says what day it is; null for the system's clock.</param>
    /// <param name="report">Is told of warnings, those of the catalogs behind the last page; null where nobody wants them.</param>
    public static IEnumerable<IngestResult> Extract(
        IReadOnlyList<string> paths,
        TimeProvider? time = null,
        IngestReport? report = null
    )
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ReadTogether(paths, new(time ?? TimeProvider.System), report ?? new IngestReport());
    }

    /// <summary>The same, page by page, each with its text as it was decoded, for showing both.</summary>
    /// <remarks><b>Shape</b> Lazy. The pages of one article are not joined: each is shown beside what was read of it.</remarks>
    /// <param name="paths">Files and folders.</param>
    /// <param name="time">Says what day it is; null for the system's clock.</param>
    /// <param name="report">Is told of warnings, those of the catalogs behind the last page; null where nobody wants them.</param>
    public static IEnumerable<PageReading> ExtractWithText(
        IReadOnlyList<string> paths,
        TimeProvider? time = null,
        IngestReport? report = null
    )
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ReadApart(paths, new(time ?? TimeProvider.System), report ?? new IngestReport());
    }

    private static IEnumerable<PageReading> ReadApart(
        IReadOnlyList<string> paths,
        CataloguedReaders readers,
        IngestReport report
    )
    {
        foreach (var path in paths)
        {
            var listing = PageSource.List([path]);
            foreach (var (file, reader) in Files(path, listing, readers))
            {
                foreach (var reading in reader.ReadWithText(file, report))
                    yield return reading;
            }

            foreach (var rejection in listing.Rejections)
                yield return new PageReading(IngestResult.Of(rejection), null, false);
        }

        report.Add(readers.Warnings);
    }

    private static IEnumerable<IngestResult> ReadTogether(
        IReadOnlyList<string> paths,
        CataloguedReaders readers,
        IngestReport report
    )
    {
        var copies = new CopyFinder();
        var listings = paths.Select(static path => (Path: path, Listing: PageSource.List([path]))).ToList();
        foreach (var rejection in listings.SelectMany(static listed => listed.Listing.Rejections))
            yield return IngestResult.Of(rejection);
        var files = listings.SelectMany(listed => Files(listed.Path, listed.Listing, readers));
        foreach (var (result, _) in BulkReader.ReadWhole(files, report))
            yield return copies.Link(result);
        report.Add(readers.Warnings);
    }

    private static IEnumerable<(SourceFile File, ArticleReader Reader)> Files(
        string path,
        SourceListing listing,
        CataloguedReaders readers
    )
    {
        var sources = ArchiveSources.None;
        sources.Add(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        return listing.Files.Select(file =>
            (
                file with
                {
                    File = sources.NameOf(file.FullPath),
                },
                readers.ReaderOf(sources.RootOf(file.FullPath))
            )
        );
    }
}
