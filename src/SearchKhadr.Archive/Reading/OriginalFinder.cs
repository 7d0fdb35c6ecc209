using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Lucene.Indexing;

namespace SearchKhadr.Archive.Reading;

/// <summary>Finds the page behind an article on disk, and says whether it is still what was read.</summary>
internal static class OriginalFinder
{
    /// <summary>The file of an article; null where there is no such article.</summary>
    public static OriginalFile? Of(OpenIndex index, string id, CancellationToken cancellation)
    {
        if (ArticleHeads.Find(index.Searcher, id) is not { } docId)
            return null;
        var capture = StoredArticle.Read(index.Reader, docId).Article.Capture;
        var sources = ArchiveSources.Of(((DirectoryReader)index.Reader).UserData);
        return Of(capture, sources, cancellation);
    }

    /// <summary>The file of a capture below the sources of an archive.</summary>
    public static OriginalFile Of(Capture capture, ArchiveSources sources, CancellationToken cancellation)
    {
        var original = new OriginalFile
        {
            State = OriginalState.FileGone,
            File = capture.File,
            MediaType = MediaTypeOf(capture.Format),
            Encoding = capture.Encoding,
            Checksum = capture.Checksum,
        };
        var name = capture.Container ?? capture.File;
        if (PathOf(name, sources) is not { } path)
            return original;
        var found = OriginalPage.Find(new SourceFile(name, path), capture.File, cancellation);
        if (found.Fault is { } fault)
            return original with { State = OriginalState.Unreadable, Fault = fault };
        if (found.Checksum is not { } checksum)
            return original with { State = OriginalState.PageGone };
        return checksum == capture.Checksum
            ? original with
            {
                State = OriginalState.Intact,
                Bytes = found.Bytes,
                ChecksumNow = checksum,
            }
            : original with
            {
                State = OriginalState.Changed,
                ChecksumNow = checksum,
            };
    }

    // A name is a path below a source; one that climbs out of it names no page of the archive.
    private static string? PathOf(string name, ArchiveSources sources)
    {
        var below = name.Replace('/', Path.DirectorySeparatorChar);
        foreach (var source in sources.Paths)
        {
            var path = File.Exists(source) ? source : Path.GetFullPath(Path.Combine(source, below));
            if (File.Exists(path) && IsBelow(path, source) && sources.NameOf(path) == name)
                return path;
        }
        return null;
    }

    private static bool IsBelow(string path, string source) =>
        path == source
        || path.StartsWith(
            Path.TrimEndingDirectorySeparator(source) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    private static string MediaTypeOf(string format) =>
        format switch
        {
            "html" => "text/html",
            "markdown" => "text/markdown",
            "json" => "application/json",
            "xml" => "application/xml",
            _ => "text/plain",
        };
}
