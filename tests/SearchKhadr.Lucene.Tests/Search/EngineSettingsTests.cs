using SearchKhadr.Analysis.English;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Memory;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Search;

public sealed class EngineSettingsTests
{
    private const int Articles = 500;
    private const int Queries = 160;
    private const int Count = 20;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Search_AnySegmentsStoreThreadsAndTotals_GivesOneAnswer()
    {
        var seed = TestSeed.Random(nameof(EngineSettingsTests)).Next();
        var articles = NewsDocuments.Load(Articles);
        var analyzer = new EnglishAnalyzer();
        using var folder = new TemporaryFolder();
        using var directory = new FileSystemDirectory(folder.Path);
        using var mapped = Write(directory, articles);
        var memory = new[] { int.MaxValue, 170, 31 }.Select(size => new IndexSearcher(
            MemoryIndexReader.Build(articles.Select(NewsDocuments.ToDocument), analyzer, size)
        ));
        IndexSearcher[] searchers = [new IndexSearcher(mapped), .. memory];
        var random = new RandomQueries(seed, articles, analyzer);
        Query[] queries = [.. Enumerable.Range(0, Queries).Select(random.Next)];

        var answers = searchers
            .SelectMany(searcher => new[] { true, false }.Select(exact => (searcher, exact)))
            .AsParallel()
            .AsOrdered()
            .Select(setting =>
                Array.ConvertAll(queries, query => Top(setting.searcher, query, setting.exact))
            )
            .ToArray();

        var differences =
            from turn in Enumerable.Range(0, Queries)
            from answer in Enumerable.Range(1, answers.Length - 1)
            where !AreAlike(answers[0][turn], answers[answer][turn])
            select $"seed {seed} turn {turn} setting {answer} {queries[turn]}";
        Assert.Empty(differences);
    }

    private static TopDocs Top(IndexSearcher searcher, Query query, bool exact) =>
        searcher.Search(query, Count, new SearchOptions { ExactTotal = exact }, Cancellation);

    private static DirectoryReader Write(FileSystemDirectory directory, IEnumerable<CorpusArticle> articles)
    {
        using var writer = new IndexWriter(
            directory,
            new IndexWriterOptions { Analyzer = new EnglishAnalyzer(), MaxBufferedDocuments = 120 }
        );
        foreach (var article in articles)
            writer.AddDocument(NewsDocuments.ToDocument(article));
        writer.Commit();
        return DirectoryReader.Open(directory);
    }

    /// <summary>Whether scores are the same but for the rounding of sums, and documents too but for what rounding swaps.</summary>
    private static bool AreAlike(TopDocs left, TopDocs right)
    {
        if (left.Hits.Count != right.Hits.Count)
            return false;
        if (left.IsTotalExact && right.IsTotalExact && left.Total != right.Total)
            return false;
        for (var i = 0; i < left.Hits.Count; i++)
        {
            var (a, b) = (left.Hits[i], right.Hits[i]);
            if (Math.Abs(a.Score - b.Score) > Math.Abs(a.Score) * 1e-6f)
                return false;
            var hasNeighbour = left.Hits.Any(hit =>
                hit.DocId != a.DocId && Math.Abs(hit.Score - a.Score) <= Math.Abs(a.Score) * 1e-6f
            );
            if (a.DocId != b.DocId && !hasNeighbour && i < left.Hits.Count - 1)
                return false;
        }
        return true;
    }
}
