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
    public static IEnumerable<IngestResult> Extract(IReadOnlyList<string> paths, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ReadTogether(paths, new CataloguedReaders(time ?? TimeProvider.System));
    }

    /// <summary>The same, page by page, each with its text as it was decoded, for showing both.</summary>
    /// <remarks><b>Shape</b> Lazy. The pages of one article are not joined: each is shown beside what was read of it.</remarks>
    public static IEnumerable<PageReading> ExtractWithText(
        IReadOnlyList<string> paths,
        TimeProvider? time = null
    )
    {
        ArgumentNullException.ThrowIfNull(paths);
        var readers = new CataloguedReaders(time ?? TimeProvider.System);
        return paths.SelectMany(path =>
        {
            var listing = PageSource.List([path]);
            return Files(path, listing, readers)
                .SelectMany(static file => file.Reader.ReadWithText(file.File))
                .Concat(
                    listing.Rejections.Select(static r => new PageReading(IngestResult.Of(r), null, false))
                );
        });
    }

    private static IEnumerable<IngestResult> ReadTogether(
        IReadOnlyList<string> paths,
        CataloguedReaders readers
    )
    {
        var copies = new CopyFinder();
        var listings = paths.Select(static path => (Path: path, Listing: PageSource.List([path]))).ToList();
        foreach (var rejection in listings.SelectMany(static listed => listed.Listing.Rejections))
            yield return IngestResult.Of(rejection);
        var files = listings.SelectMany(listed => Files(listed.Path, listed.Listing, readers));
        foreach (var (result, _) in BulkReader.ReadWhole(files, new IngestReport()))
            yield return copies.Link(result);
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
