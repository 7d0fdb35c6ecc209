using SearchKhadr.Archive.Indexing;
using SearchKhadr.Ingestion;

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
        return paths.SelectMany(path => ExtractPath(path, readers));
    }

    private static IEnumerable<IngestResult> ExtractPath(string path, CataloguedReaders readers)
    {
        var sources = ArchiveSources.None;
        sources.Add(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var listing = PageSource.List([path]);
        foreach (var file in listing.Files)
        {
            var reader = readers.ReaderOf(sources.RootOf(file.FullPath));
            yield return reader.Read(file with { File = sources.NameOf(file.FullPath) });
        }
        foreach (var rejection in listing.Rejections)
            yield return IngestResult.Of(rejection);
    }
}
