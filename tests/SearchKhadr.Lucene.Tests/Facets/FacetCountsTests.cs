using SearchKhadr.Lucene.Facets;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Tests.Facets;

public sealed class FacetCountsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Of_SortedSetColumn_CountsEachValueOverSegments()
    {
        var searcher = FacetIndex.Of(
            ("cbc", 2010),
            ("cbc+globe", 2011),
            (null, 2010),
            ("globe", null),
            ("star+globe", 1)
        );
        var docs = searcher.Collect(new MatchAllDocsQuery(), Cancellation);

        var counts = FacetCounts.Of(searcher.Reader, docs, "outlets", Cancellation);

        Assert.Equal([new("globe", 3), new("cbc", 2), new("star", 1)], counts.Values);
        Assert.Equal(1, counts.MissingCount);
    }

    [Fact]
    public void Of_SortedColumn_CountsOnlyTheDocumentsOfTheSet()
    {
        var searcher = FacetIndex.Of(("cbc", 2010), ("cbc", 2011), ("globe", 2010), (null, 2010));
        var docs = searcher.Collect(FacetIndex.Year(2010), Cancellation);

        var counts = FacetCounts.Of(searcher.Reader, docs, "single", Cancellation);

        Assert.Equal([new("cbc", 1), new("globe", 1)], counts.Values);
        Assert.Equal(1, counts.MissingCount);
    }

    [Fact]
    public void Of_FieldWithoutColumn_IsAllMissing()
    {
        var searcher = FacetIndex.Of(("cbc", 2010), ("globe", 2011), (null, 2010));
        var docs = searcher.Collect(new MatchAllDocsQuery(), Cancellation);

        var counts = FacetCounts.Of(searcher.Reader, docs, "nowhere", Cancellation);

        Assert.Empty(counts.Values);
        Assert.Equal(3, counts.MissingCount);
    }

    [Fact]
    public void Of_MoreValuesThanAreKept_CountsTheSame()
    {
        const int Many = 20_000;
        var searcher = FacetIndex.Of(
            Enumerable.Range(0, Many).Select(i => ((string?)$"v{i % (Many - 2):D5}", (int?)2010))
        );
        var docs = searcher.Collect(new MatchAllDocsQuery(), Cancellation);

        var counts = FacetCounts.Of(searcher.Reader, docs, "outlets", Cancellation);

        Assert.Equal([new("v00000", 2), new("v00001", 2), new("v00002", 1)], counts.Values.Take(3));
        Assert.Equal((Many - 2, 0), (counts.Values.Count, counts.MissingCount));
    }

    [Fact]
    public void NumericOf_BucketFunction_CountsInGrowingOrder()
    {
        var searcher = FacetIndex.Of(("a", 2019), ("b", 2002), (null, 2010), ("c", null), ("d", 2015));
        var docs = searcher.Collect(new MatchAllDocsQuery(), Cancellation);

        var counts = NumericFacetCounts.Of(
            searcher.Reader,
            docs,
            "year",
            year => year / 10 * 10,
            Cancellation
        );

        Assert.Equal([new(2000, 1), new(2010, 3)], counts.Buckets);
        Assert.Equal(1, counts.MissingCount);
    }
}
