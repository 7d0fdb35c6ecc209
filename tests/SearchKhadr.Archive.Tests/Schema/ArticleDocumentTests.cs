using System.Text.Json;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Archive.Tests.Schema;

public sealed class ArticleDocumentTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("und")]
    public void StoredArticle_OfAnArticleThatSaysEverything_IsThatArticle(string language)
    {
        var article = Samples.Full("blogs/a.html", language);

        var read = Assert.Single(ThroughAnIndex([article]));

        AssertEqual(article, read);
    }

    [Fact]
    public void StoredArticle_OfABareArticle_InventsNothing()
    {
        var article = Samples.Bare("a.txt");

        var read = Assert.Single(ThroughAnIndex([article]));

        AssertEqual(article, read);
    }

    [Fact]
    public void StoredArticle_OfNamesTooLongForAKeyword_KeepsThemWhole()
    {
        var article = Samples.Bare("a.txt") with
        {
            Outlet = new string('é', 40_000),
            Byline = [new string('x', 40_000)],
            Url = "data:" + new string('u', 40_000),
        };

        var read = Assert.Single(ThroughAnIndex([article]));

        AssertEqual(article, read);
    }

    [Fact]
    public void StoredArticle_OfEachPageOfTheSampleArchive_IsTheArticleThatWasRead()
    {
        var articles = PageExtractor
            .Extract([RepositoryRoot.Combine("seeds")])
            .Select(result => result.Article)
            .OfType<Article>()
            .ToArray();

        var read = ThroughAnIndex(articles);

        Assert.True(articles.Length >= 60, $"seeds/ has only {articles.Length} articles");
        for (var i = 0; i < articles.Length; i++)
            AssertEqual(articles[i], read[i]);
    }

    private static List<Article> ThroughAnIndex(IReadOnlyList<Article> articles)
    {
        using var directory = new MemoryDirectory();
        using (
            var writer = new IndexWriter(
                directory,
                new IndexWriterOptions { Analyzer = new ArchiveAnalyzer() }
            )
        )
        {
            foreach (var article in articles)
                writer.AddDocument(ArticleDocument.Of(article));
            writer.Commit();
        }
        using var reader = DirectoryReader.Open(directory);
        return [.. Enumerable.Range(0, reader.MaxDoc).Select(doc => StoredArticle.Read(reader, doc).Article)];
    }

    // Records compare their lists by reference; as JSON they compare by what they say.
    private static void AssertEqual(Article expected, Article actual) =>
        Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));
}
