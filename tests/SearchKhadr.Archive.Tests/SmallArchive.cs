using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Archive.Tests;

/// <summary>An index of a few articles made by hand.</summary>
internal sealed class SmallArchive : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallArchive(params IEnumerable<Article> articles)
    {
        Write(articles);
        Service = new SearchService(_folder.Path);
    }

    public SearchService Service { get; }

    public string Path => _folder.Path;

    /// <summary>The files of what a request finds, in their order.</summary>
    public string[] Find(SearchRequest request) =>
        [.. Service.Search(request, TestContext.Current.CancellationToken).Hits.Select(hit => hit.File)];

    public string[] Find(string query) => Find(new SearchRequest { Query = query });

    /// <summary>Adds articles, as another process would.</summary>
    public void Write(IEnumerable<Article> articles)
    {
        using var directory = new FileSystemDirectory(_folder.Path);
        var options = new IndexWriterOptions { Analyzer = new ArchiveAnalyzer() };
        using var writer = new IndexWriter(directory, options);
        var store = new ArticleStore(writer);
        foreach (var article in articles)
            store.Update(article);
        writer.Commit(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [SchemaVersion.Key] = SchemaVersion.Text,
            }
        );
    }

    public void Dispose()
    {
        Service.Dispose();
        _folder.Dispose();
    }
}
