using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.TestKit.Memory;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Search;

public sealed class SearchPagesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, false, true)]
    [InlineData(null, false, false)]
    [InlineData("number", false, true)]
    [InlineData("number", true, true)]
    public void Search_PageAfterPage_GivesEveryMatchOnceInOrder(string? sort, bool descending, bool exact)
    {
        var searcher = Index();
        var query = BooleanQuery.Any(SmallIndex.Term("a"), SmallIndex.Term("b"), SmallIndex.Term("c"));
        var options = new SearchOptions
        {
            SortField = sort,
            Descending = descending,
            ExactTotal = exact,
            ScoreSorted = true,
        };
        var whole = searcher.Search(query, 10_000, options, Cancellation).Hits;

        var paged = new List<ScoreDoc>();
        while (searcher.Search(query, 7, options, Cancellation).Hits is { Count: > 0 } page)
        {
            paged.AddRange(page);
            options = options with { After = page[^1] };
        }

        Assert.Equal(searcher.Count(query, Cancellation), whole.Count);
        Assert.Equal(whole, paged);
    }

    [Fact]
    public void Search_SortedWithScores_ScoresAsTheSearchByScore()
    {
        var searcher = Index();
        var query = new BooleanQuery([
            new BooleanClause(SmallIndex.Term("a"), Occur.Must),
            new BooleanClause(SmallIndex.Phrase(1, "b", "c"), Occur.Should),
        ]);
        var byScore = searcher.Search(query, 10_000, cancellation: Cancellation);

        var bySort = searcher.Search(
            query,
            10_000,
            new SearchOptions { SortField = "number", ScoreSorted = true },
            Cancellation
        );

        Assert.Equal(
            byScore.Hits.Select(hit => (hit.DocId, hit.Score)).Order(),
            bySort.Hits.Select(hit => (hit.DocId, hit.Score)).Order()
        );
    }

    private static IndexSearcher Index()
    {
        var random = TestSeed.Random(nameof(SearchPagesTests));
        return new IndexSearcher(
            MemoryIndexReader.Build(
                Enumerable.Range(0, 700).Select(_ => RandomDocument(random)),
                new NeutralAnalyzer(),
                docsPerSegment: 150
            )
        );
    }

    private static Document RandomDocument(Random random)
    {
        var words = Enumerable.Range(0, random.Next(1, 9)).Select(_ => $"{(char)('a' + random.Next(6))}");
        var document = new Document
        {
            Field.OfText(SmallIndex.Text, string.Join(' ', words), FieldType.StoredText),
        };
        if (random.Next(6) > 0)
            document.Add(
                Field.OfInt64("number", random.Next(40) - 20, FieldType.DocValues(DocValuesType.Numeric))
            );
        return document;
    }
}
