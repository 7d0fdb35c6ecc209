using SearchKhadr.Analysis.English;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;

namespace SearchKhadr.Lucene.Tests.Search;

/// <summary>An index that ours and Lucene for Java search alike.</summary>
public abstract class JudgedSearchContract
{
    private const int Seed = 20020727;
    private const int Queries = 400;

    [Fact]
    public void Search_QueriesOfAllKinds_FindsWhatLuceneForJavaFinds()
    {
        var judge = LuceneJudge.Require();
        var articles = NewsDocuments.Load(ArticleCount);
        using var folder = new TemporaryFolder();
        using var reader = Open(articles, judge, folder.Path);
        var searcher = new IndexSearcher(reader);
        var queries = new RandomQueries(Seed, articles, new EnglishAnalyzer())
        {
            IsEverywhere = word => JudgedAnswers.IsEverywhere(reader, word),
        };
        var differences = new List<string>();
        var found = 0;

        for (var turn = 0; turn < Queries; turn++)
        {
            var query = queries.Next(turn);
            var expected = judge.Search(folder.Path, 50, StructuredQuery.Write(query));
            found += Math.Min(expected.Total, 1);
            var actual = searcher.Search(query, 50, cancellation: TestContext.Current.CancellationToken);
            var pruned = searcher.Search(
                query,
                50,
                new SearchOptions { ExactTotal = false },
                TestContext.Current.CancellationToken
            );
            if (JudgedAnswers.Difference(expected, actual) is { } difference)
                differences.Add($"seed {Seed} turn {turn} {query}: {difference}");
            if (!pruned.Hits.SequenceEqual(actual.Hits))
                differences.Add($"seed {Seed} turn {turn} {query}: pruned differs");
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.True(found > Queries / 2, $"only {found} of {Queries} queries find anything");
    }

    /// <summary>How many articles are indexed at most.</summary>
    protected abstract int ArticleCount { get; }

    /// <summary>Makes an index of the articles in a folder that the judge reads, and opens it or its equal.</summary>
    private protected abstract IndexReader Open(
        IReadOnlyList<CorpusArticle> articles,
        LuceneJudge judge,
        string folder
    );
}
