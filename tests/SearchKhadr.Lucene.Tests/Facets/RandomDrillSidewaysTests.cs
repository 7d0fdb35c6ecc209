using SearchKhadr.Lucene.Facets;
using SearchKhadr.Lucene.Search;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Facets;

public sealed class RandomDrillSidewaysTests
{
    private static readonly string?[] Outlets = ["cbc", "globe", "star+cbc", "globe+star", null];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Search_RandomSelectionsInThreeFacets_EachSetIsThatWithoutItsFacet()
    {
        var random = TestSeed.Random(nameof(RandomDrillSidewaysTests));
        var wrong = new List<string>();

        for (var turn = 0; turn < 40; turn++)
        {
            var searcher = FacetIndex.Of(
                Enumerable
                    .Range(0, 120)
                    .Select(_ =>
                        (Outlets[random.Next(5)], random.Next(4) == 0 ? (int?)null : random.Next(20))
                    )
            );
            FacetDimension[] dimensions =
            [
                new("outlet", random.Next(3) == 0 ? null : AnyOutlet(random)),
                new("year", random.Next(3) == 0 ? null : Years(random)),
                new("single", random.Next(3) == 0 ? null : new FieldExistsQuery("single")),
            ];
            var query = random.Next(2) == 0 ? new MatchAllDocsQuery() : (Query)Years(random);
            var result = DrillSideways.Search(searcher, query, dimensions, 5, cancellation: Cancellation);
            foreach (var dimension in dimensions)
            {
                var expected = searcher.Count(
                    Filtered(query, dimensions.Where(other => other != dimension)),
                    Cancellation
                );
                if (result.Sideways[dimension.Name].Count != expected)
                    wrong.Add($"seed {TestSeed.Value} turn {turn} {dimension.Name}");
            }
            if (result.Matches.Count != searcher.Count(Filtered(query, dimensions), Cancellation))
                wrong.Add($"seed {TestSeed.Value} turn {turn}: matches");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Search_SortedWithScores_ScoresTheHits()
    {
        var searcher = FacetIndex.Of(("cbc", 3), ("globe", 1), ("cbc", 2));
        var options = new SearchOptions { SortField = "year", ScoreSorted = true };
        var query = FacetIndex.Outlet("cbc");

        var result = DrillSideways.Search(searcher, query, [], 5, options, Cancellation);

        Assert.Equal(searcher.Search(query, 5, options, Cancellation).Hits, result.TopDocs.Hits);
        Assert.All(result.TopDocs.Hits, hit => Assert.True(hit.Score > 0));
    }

    private static BooleanQuery Filtered(Query query, IEnumerable<FacetDimension> dimensions) =>
        new([
            new BooleanClause(query, Occur.Must),
            .. dimensions
                .Where(dimension => dimension.Filter is not null)
                .Select(dimension => new BooleanClause(dimension.Filter!, Occur.Filter)),
        ]);

    private static BooleanQuery AnyOutlet(Random random) =>
        BooleanQuery.Any(
            Enumerable
                .Range(0, random.Next(1, 3))
                .Select(_ => FacetIndex.Outlet(random.Next(2) == 0 ? "cbc" : "globe"))
        );

    private static NumericRangeQuery Years(Random random)
    {
        var first = random.Next(15);
        return new NumericRangeQuery("year", first, first + random.Next(8));
    }
}
