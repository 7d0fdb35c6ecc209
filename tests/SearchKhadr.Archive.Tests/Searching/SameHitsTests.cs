using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Tests.Searching;

/// <summary>An order and a page never change which hits there are.</summary>
public sealed class SameHitsTests(SeedsIndex seeds)
{
    private const int Seed = 20080528;
    private const int Requests = 60;

    private static readonly string[] Queries =
    [
        "",
        "khadr",
        "omar khadr",
        "court OR tribunal",
        "-appeal",
        "\"supreme court\"",
        "comments:shame OR body:guant*",
        "commission",
        "outlet:courier",
        "date:none",
        "published:2008..2012",
        "the",
        "lang:fr",
        "by:baird -transfer",
    ];

    [Fact]
    public void Sort_OfRandomRequests_NeverChangesWhichHitsThereAre()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Requests; i++)
        {
            var request = RandomChoices.Request(random, seeds.Service, Queries) with { PageSize = 100 };
            var sets = Enum.GetValues<SortOrder>()
                .Select(sort =>
                    string.Join(' ', Ids(request with { Sort = sort }).Order(StringComparer.Ordinal))
                )
                .Distinct(StringComparer.Ordinal);

            Assert.Single(sets);
        }
    }

    [Fact]
    public void Pages_OfEachRequest_AreTheWholeInPieces()
    {
        foreach (var query in Queries)
        {
            var request = new SearchRequest { Query = query, PageSize = 100 };
            var whole = Ids(request).ToArray();
            var pieces = Enumerable
                .Range(1, (whole.Length / 7) + 1)
                .SelectMany(page => Ids(request with { Page = page, PageSize = 7 }));

            Assert.Equal(whole, pieces);
        }
    }

    private IEnumerable<string> Ids(SearchRequest request) => Answer(request).Hits.Select(hit => hit.Id);

    private SearchResponse Answer(SearchRequest request) =>
        seeds.Service.Search(request, TestContext.Current.CancellationToken);
}
