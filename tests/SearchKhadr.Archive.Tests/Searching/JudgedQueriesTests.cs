using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;

namespace SearchKhadr.Archive.Tests.Searching;

/// <summary>What readers type finds the same in Lucene for Java, in the same order and with the same scores.</summary>
public sealed class JudgedQueriesTests(SeedsIndex seeds)
{
    private const int Seed = 20100413;
    private const int Queries = 240;
    private const int Hits = 50;

    [Fact]
    public void Search_QueriesAsTyped_FindsWhatLuceneForJavaFinds()
    {
        var judge = LuceneJudge.Require();
        using var directory = new FileSystemDirectory(seeds.Path);
        using var reader = DirectoryReader.Open(directory);
        var searcher = new IndexSearcher(reader);
        var index = new OpenIndex(reader);
        var typing = new RandomTyping(Seed, Texts());
        var differences = new List<string>();
        var found = 0;

        for (var turn = 0; turn < Queries; turn++)
        {
            var typed = typing.Next();
            var query =
                SearchPlan.Of(new SearchRequest { Query = typed }, index).Text ?? DocumentKind.Article.All;
            var expected = judge.Search(seeds.Path, Hits, StructuredQuery.Write(query));
            var actual = searcher.Search(query, Hits, cancellation: TestContext.Current.CancellationToken);
            found += Math.Min(1, expected.Total);
            if (Difference(expected, actual) is { } difference)
                differences.Add($"seed {Seed} turn {turn} [{typed}] {query}: {difference}");
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.True(found > Queries / 2, $"only {found} of {Queries} queries find anything");
    }

    private static IEnumerable<string> Texts() =>
        from result in PageExtractor.Extract([RepositoryRoot.Combine("seeds")])
        let article = result.Article
        where article is not null
        from text in (string[])
            [article.Headline, .. article.Paragraphs, .. article.Comments.Select(comment => comment.Text)]
        select text;

    private static string? Difference(JudgedHits expected, TopDocs actual)
    {
        if (expected.Total != actual.Total)
            return $"total {actual.Total}, Java {expected.Total}";
        for (var i = 0; i < Math.Min(expected.Hits.Count, actual.Hits.Count); i++)
        {
            var (java, ours) = (expected.Hits[i], actual.Hits[i]);
            if (java.DocId != ours.DocId || Math.Abs(java.Score - ours.Score) > Math.Abs(java.Score) * 1e-5f)
                return $"hit {i} is {ours.DocId} with {ours.Score:R}, Java {java.DocId} with {java.Score:R}";
        }
        return null;
    }
}
