using SearchKhadr.Lucene.Facets;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Tests.Facets;

public sealed class DrillSidewaysTests
{
    private static readonly string?[] Outlets = ["cbc", "globe", "star", null];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Search_EachFacet_CountsWhatOneGetsByClicking(int seed)
    {
        var random = new Random(seed);
        var searcher = FacetIndex.Of(
            Enumerable
                .Range(0, 300)
                .Select(_ =>
                    (Outlets[random.Next(4)], random.Next(5) == 0 ? (int?)null : 2000 + random.Next(10))
                )
        );
        FacetDimension outlet = new("outlet", FacetIndex.Outlet("globe"));
        FacetDimension year = new("year", new NumericRangeQuery("year", 2003, 2006));

        var result = DrillSideways.Search(
            searcher,
            new MatchAllDocsQuery(),
            [outlet, year],
            10,
            cancellation: Cancellation
        );

        var counts = FacetCounts.Of(searcher.Reader, result.Sideways["outlet"], "outlets", Cancellation);
        foreach (var value in counts.Values)
        {
            var clicked = searcher.Count(
                BooleanQuery.All(FacetIndex.Outlet(value.Value), year.Filter!),
                Cancellation
            );
            Assert.True(clicked == value.Count, $"seed {seed}: {value}, clicking gives {clicked}");
        }
        Assert.Equal(3, counts.Values.Count);
        Assert.Equal(searcher.Count(outlet.Filter!, Cancellation), result.Sideways["year"].Count);
    }

    [Fact]
    public void Search_OneScoreForAll_GoesOnAfterAHitAndHasAllMatches()
    {
        var searcher = FacetIndex.Of(("cbc", 1), ("globe", 2), ("cbc", 3), ("cbc", 4), ("cbc", 5));
        var query = new ConstantScoreQuery(FacetIndex.Outlet("cbc"));
        var options = new SearchOptions { After = new ScoreDoc(0, 1) };

        var result = DrillSideways.Search(searcher, query, [], 2, options, Cancellation);

        Assert.Equal([new ScoreDoc(2, 1), new ScoreDoc(3, 1)], result.TopDocs.Hits);
        Assert.Equal((4, 4), (result.TopDocs.Total, result.Matches.Count));
    }

    [Fact]
    public void Search_Selections_HitsAreThoseOfTheFilteredQuery()
    {
        var searcher = FacetIndex.Of(
            ("cbc", 2010),
            ("cbc", 2011),
            ("globe", 2010),
            ("cbc", 2010),
            (null, null)
        );
        var filtered = new BooleanQuery([
            new BooleanClause(new MatchAllDocsQuery(), Occur.Must),
            new BooleanClause(FacetIndex.Outlet("cbc"), Occur.Filter),
            new BooleanClause(FacetIndex.Year(2010), Occur.Filter),
        ]);
        var expected = searcher.Search(filtered, 10, cancellation: Cancellation);

        var result = DrillSideways.Search(
            searcher,
            new MatchAllDocsQuery(),
            [
                new("outlet", FacetIndex.Outlet("cbc")),
                new("year", FacetIndex.Year(2010)),
                new("kind", Filter: null),
            ],
            10,
            cancellation: Cancellation
        );

        Assert.Equal(expected.Hits, result.TopDocs.Hits);
        Assert.Equal((2, 2), (result.TopDocs.Total, result.Sideways["kind"].Count));
        Assert.Equal((3, 3), (result.Sideways["outlet"].Count, result.Sideways["year"].Count));
    }

    [Fact]
    public void Search_ByNumber_OrdersTheHits()
    {
        var searcher = FacetIndex.Of(("cbc", 2011), ("cbc", null), ("globe", 2013), ("cbc", 2012));

        var result = DrillSideways.Search(
            searcher,
            new MatchAllDocsQuery(),
            [new("outlet", FacetIndex.Outlet("cbc"))],
            2,
            new SearchOptions { SortField = "year", Descending = true },
            Cancellation
        );

        Assert.Equal([3, 0], result.TopDocs.Hits.Select(hit => hit.DocId));
        Assert.Equal(3, result.TopDocs.Total);
    }
}
