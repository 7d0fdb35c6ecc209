using SearchKhadr.Archive.Indexing;
using SearchKhadr.Ingestion;
using SearchKhadr.Ingestion.Copies;

namespace SearchKhadr.Archive.Reading;

/// <summary>Reads saved pages as indexing would, without an index.</summary>
public static class PageExtractor
{
    /// <summary>What each file and each page under a folder ends as, in the order of the paths, then of names.</summary>
    /// <remarks>
    /// <b>Shape</b> Lazy: a page is read when it is asked for.
    /// <b>Guarantees</b> A path where nothing is ends as a rejection, and keeps nothing else from being read.
    /// </remarks>
    public static IEnumerable<IngestResult> Extract(IReadOnlyList<string> paths, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var readers = new CataloguedReaders(time ?? TimeProvider.System);
        var copies = new CopyFinder();
        return paths.SelectMany(path => ExtractPath(path, readers)).Select(copies.Link);
    }

    private static IEnumerable<IngestResult> ExtractPath(string path, CataloguedReaders readers)
    {
        var sources = ArchiveSources.None;
        sources.Add(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var listing = PageSource.List([path]);
        var files = listing.Files.Select(file =>
            (
                file with
                {
                    File = sources.NameOf(file.FullPath),
                },
                readers.ReaderOf(sources.RootOf(file.FullPath))
            )
        );
        foreach (var (result, _) in BulkReader.Read(files, new IngestReport()))
            yield return result;
        foreach (var rejection in listing.Rejections)
            yield return IngestResult.Of(rejection);
    }
}
