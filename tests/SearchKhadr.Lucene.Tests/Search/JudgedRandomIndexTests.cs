using System.Globalization;
using SearchKhadr.Analysis.English;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Search;

/// <summary>Small indexes of few words, where phrases, repetitions and ties are many, searched as Java does.</summary>
/// <remarks>
/// Set <c>SEARCHKHADR_ROUNDS</c> for more indexes.
/// </remarks>
public sealed class JudgedRandomIndexTests
{
    private const int UsualRounds = 3;
    private const int Queries = 80;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static int Rounds =>
        int.TryParse(
            Environment.GetEnvironmentVariable("SEARCHKHADR_ROUNDS"),
            NumberStyles.Integer,
            CultureInfo.InvariantCulture,
            out var given
        )
            ? given
            : UsualRounds;

    [Fact]
    public void Search_RandomIndexesAndQueries_FindsWhatLuceneForJavaFinds()
    {
        var judge = LuceneJudge.Require();
        var random = TestSeed.Random(nameof(JudgedRandomIndexTests));
        var differences = new List<string>();

        for (var round = 0; round < Rounds; round++)
            SearchRandomIndex(judge, random, round, differences);

        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(30)));
    }

    private static void SearchRandomIndex(
        LuceneJudge judge,
        Random random,
        int round,
        List<string> differences
    )
    {
        var articles = RandomArticles(random);
        using var folder = new TemporaryFolder();
        using var directory = new FileSystemDirectory(folder.Path);
        using var reader = Index(directory, random, articles);
        var searcher = new IndexSearcher(reader);
        var queries = new RandomQueries(random.Next(), articles, new EnglishAnalyzer())
        {
            IsEverywhere = word => JudgedAnswers.IsEverywhere(reader, word),
        };
        for (var turn = 0; turn < Queries; turn++)
        {
            var query = queries.Next(turn);
            var expected = judge.Search(folder.Path, 30, StructuredQuery.Write(query));
            var actual = searcher.Search(query, 30, cancellation: Cancellation);
            var pruned = searcher.Search(query, 30, new SearchOptions { ExactTotal = false }, Cancellation);
            var where = $"seed {TestSeed.Value} round {round} turn {turn} {query}";
            if (JudgedAnswers.Difference(expected, actual) is { } difference)
                differences.Add($"{where}: {difference}");
            if (!pruned.Hits.SequenceEqual(actual.Hits))
                differences.Add($"{where}: pruned differs");
        }
    }

    private static DirectoryReader Index(
        FileSystemDirectory directory,
        Random random,
        IReadOnlyList<CorpusArticle> articles
    )
    {
        using var writer = new IndexWriter(
            directory,
            new IndexWriterOptions
            {
                Analyzer = new EnglishAnalyzer(),
                MaxBufferedDocuments = random.Next(30, 400),
            }
        );
        foreach (var article in articles)
            writer.AddDocument(NewsDocuments.ToDocument(article));
        for (var deletions = random.Next(3) * random.Next(20); deletions > 0; deletions--)
            writer.DeleteDocuments(new Term("id", articles[random.Next(articles.Count)].Id));
        writer.Commit();
        return DirectoryReader.Open(directory);
    }

    private static List<CorpusArticle> RandomArticles(Random random)
    {
        var vocabulary = Enumerable.Range(0, random.Next(8, 60)).Select(_ => RandomWord(random)).ToArray();
        return
        [
            .. Enumerable
                .Range(0, random.Next(40, 400))
                .Select(i => new CorpusArticle(
                    $"{i}",
                    "outlet",
                    $"1987-{random.Next(1, 13):00}-{random.Next(1, 28):00}",
                    Text(random.Next(1, 6)),
                    Text(random.Next(1, 70))
                )),
        ];

        string Text(int words) =>
            string.Join(
                ' ',
                Enumerable
                    .Range(0, words)
                    .Select(_ => vocabulary[(int)(vocabulary.Length * Math.Pow(random.NextDouble(), 2))])
            );
    }

    private static string RandomWord(Random random)
    {
        string[] syllables = ["ka", "lo", "mi", "tu", "re", "na", "zé", "po", "xi", "qu"];
        return string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => syllables[random.Next(10)]));
    }
}
