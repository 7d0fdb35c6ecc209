using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Search;
using SearchKhadr.TestKit.Memory;

namespace SearchKhadr.Lucene.Tests.Search;

public sealed class IndexSearcherTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, new[] { 3, 0, 4, 2, 1 })]
    [InlineData(true, new[] { 2, 0, 4, 3, 1 })]
    public void Search_ByNumber_OrdersByNumberThenIdMissingLast(bool descending, int[] expected)
    {
        var searcher = Numbers(5, null, long.MaxValue, long.MinValue, 5);

        var top = searcher.Search(new MatchAllDocsQuery(), 10, ByNumber(descending), Cancellation);

        Assert.Equal(expected, top.Hits.Select(hit => hit.DocId));
        Assert.Equal(5, top.Total);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Search_AfterAHitByNumber_GoesOnWithTheNext(bool descending)
    {
        var searcher = Numbers(5, null, 7, 5, null, 1, 5);
        var all = searcher.Search(new MatchAllDocsQuery(), 10, ByNumber(descending), Cancellation).Hits;

        var pages = Pages(searcher, new MatchAllDocsQuery(), ByNumber(descending));

        Assert.Equal(all, pages);
    }

    [Fact]
    public void Search_AfterAHitByScore_GoesOnWithTheNext()
    {
        var searcher = SmallIndex.Of(["a b", "a", "a a", "b a", "a", "c"], docsPerSegment: 2);
        var all = searcher.Search(SmallIndex.Term("a"), 10, cancellation: Cancellation).Hits;

        var pages = Pages(searcher, SmallIndex.Term("a"), new SearchOptions());

        Assert.Equal(5, all.Count);
        Assert.Equal(all, pages);
    }

    [Fact]
    public void Search_EqualScores_ComeByDocumentId()
    {
        var searcher = SmallIndex.Of(Enumerable.Repeat("same", 50), docsPerSegment: 7);

        var top = searcher.Search(SmallIndex.Term("same"), 20, cancellation: Cancellation);

        Assert.Equal(Enumerable.Range(0, 20), top.Hits.Select(hit => hit.DocId));
        Assert.Equal(50, top.Total);
        Assert.True(top.IsTotalExact);
    }

    [Fact]
    public void Search_NoHitsWanted_StillCounts()
    {
        var searcher = SmallIndex.Of("a", "b", "a");

        var top = searcher.Search(SmallIndex.Term("a"), 0, cancellation: Cancellation);

        Assert.Empty(top.Hits);
        Assert.Equal(2, top.Total);
    }

    [Fact]
    public void Search_DeletedDocuments_AreNeitherFoundNorCounted()
    {
        var searcher = SmallIndex.Of(["a", "a b", "a c"], int.MaxValue, doc => doc == 1);

        var top = searcher.Search(SmallIndex.Term("a"), 10, cancellation: Cancellation);

        Assert.Equal([0, 2], top.Hits.Select(hit => hit.DocId));
        Assert.Equal(2, top.Total);
        Assert.Equal(0, searcher.Count(SmallIndex.Term("b"), Cancellation));
        Assert.Equal(2, searcher.Count(new MatchAllDocsQuery(), Cancellation));
    }

    [Fact]
    public void Search_Cancelled_GivesUp()
    {
        var searcher = SmallIndex.Of("a", "b");
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Action search = () => searcher.Search(SmallIndex.Term("a"), 1, cancellation: cancelled.Token);

        Assert.Throws<OperationCanceledException>(search);
    }

    [Fact]
    public void Collect_Query_NotesItsDocuments()
    {
        var searcher = SmallIndex.Of(["a", "b", "a b", "c"], docsPerSegment: 3);

        var docs = searcher.Collect(SmallIndex.Term("b"), Cancellation);

        Assert.Equal(2, docs.Count);
        Assert.Equal(
            [false, true, true, false],
            Enumerable.Range(0, 4).Select(doc => docs.Contains(searcher.Reader, doc))
        );
    }

    private static SearchOptions ByNumber(bool descending) =>
        new() { SortField = "number", Descending = descending };

    private static IndexSearcher Numbers(params long?[] numbers) =>
        new(
            MemoryIndexReader.Build(
                numbers.Select(SmallIndex.WithNumber),
                new NeutralAnalyzer(),
                docsPerSegment: 2
            )
        );

    /// <summary>All hits, fetched in pages of two.</summary>
    private static List<ScoreDoc> Pages(IndexSearcher searcher, Query query, SearchOptions options)
    {
        var hits = new List<ScoreDoc>();
        while (true)
        {
            var page = searcher.Search(query, 2, options, Cancellation);
            if (page.Hits.Count == 0)
                return hits;
            hits.AddRange(page.Hits);
            options = options with { After = page.Hits[^1] };
        }
    }
}
