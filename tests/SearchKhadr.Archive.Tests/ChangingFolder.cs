using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Archive.Tests;

/// <summary>A folder of pages that a test changes, and its index.</summary>
public sealed class ChangingFolder : IDisposable
{
    // Long before any run, so that an equal stamp proves equal bytes.
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder _folder = new();

    public ChangingFolder() => Directory.CreateDirectory(Pages);

    /// <summary>Where the pages are.</summary>
    public string Pages => _folder.Combine("pages");

    /// <summary>Where the index is.</summary>
    public string IndexPath => _folder.Combine("index");

    /// <summary>A path beside the pages.</summary>
    public string Combine(string name) => _folder.Combine(name);

    /// <summary>Writes a page that says something, with a time of its own.</summary>
    public string Page(string name, string text, int day = 0)
    {
        var path = _folder.Write(
            $"pages/{name}",
            $"A headline of a page\n\n{text} It is a whole paragraph, so that a reader takes it for one.\n"
        );
        File.SetLastWriteTimeUtc(path, LongAgo.AddDays(day));
        return path;
    }

    /// <summary>The path of a page.</summary>
    public string PathOf(string name) => Path.Combine(Pages, name);

    /// <summary>Brings the index up to date with the pages.</summary>
    public IndexingReport Index(IndexingOptions? options = null, params string[] paths) =>
        new ArchiveIndexer(IndexPath).Index(
            paths.Length == 0 ? [Pages] : paths,
            progress: null,
            options,
            TestContext.Current.CancellationToken
        );

    /// <summary>Makes the index anew.</summary>
    public IndexingReport Rebuild(IndexingOptions? options = null) =>
        new ArchiveIndexer(IndexPath).Rebuild(
            [Pages],
            progress: null,
            options,
            TestContext.Current.CancellationToken
        );

    /// <summary>The files of the articles that a query finds, in the order of their names.</summary>
    public string[] Find(string query)
    {
        using var service = new SearchService(IndexPath);
        var found = service.Search(
            new SearchRequest { Query = query, PageSize = 100 },
            TestContext.Current.CancellationToken
        );
        return [.. found.Hits.Select(hit => hit.File).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
