using SearchKhadr.Archive.Indexing;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Archive.Reading;

/// <summary>Reads saved pages as indexing would, without an index.</summary>
public static class PageExtractor
{
    /// <summary>What each page under the paths ends as, in the order of their names.</summary>
    /// <remarks><b>Shape</b> Lazy: a page is read when it is asked for.</remarks>
    /// <exception cref="FileNotFoundException">There is nothing at a path.</exception>
    public static IEnumerable<IngestResult> Extract(IReadOnlyList<string> paths, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var pages = PageList.Of(paths, ArchiveSources.None, time ?? TimeProvider.System);
        return pages.Pages.Select(page => page.Reader.Read(page.File));
    }
}
