using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Tests.Searching;

/// <summary>Every count beside a filter is the number of hits one gets by clicking it.</summary>
public sealed class FacetHonestyTests(SeedsIndex seeds)
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
    public void Counts_OfRandomRequests_EqualTheHitsAfterTheClick()
    {
        var random = new Random(Seed);
        var outlets = Answer(new SearchRequest()).Outlets.Select(outlet => outlet.Value).ToArray();

        for (var i = 0; i < Requests; i++)
        {
            var request = RandomRequest(random, outlets);
            var response = Answer(request);
            foreach (var outlet in response.Outlets)
                AssertClick(i, request with { Outlets = [outlet.Value] }, outlet.Count);
            foreach (var bar in response.Dates.Bars)
                AssertClick(i, request with { From = bar.Value, To = bar.Value, Undated = false }, bar.Count);
            AssertClick(
                i,
                request with
                {
                    From = null,
                    To = null,
                    Undated = true,
                },
                response.Dates.UndatedCount
            );
        }
    }

    [Fact]
    public void Sort_OfRandomRequests_NeverChangesWhichHitsThereAre()
    {
        var random = new Random(Seed);
        var outlets = Answer(new SearchRequest()).Outlets.Select(outlet => outlet.Value).ToArray();

        for (var i = 0; i < Requests; i++)
        {
            var request = RandomRequest(random, outlets) with { PageSize = 100 };
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

    private static SearchRequest RandomRequest(Random random, string[] outlets)
    {
        string?[] dates = [null, null, "2008", "2010", "2010-02", "2015-05-07"];
        string[][] parts =
        [
            [],
            [],
            ["headline"],
            ["body", "comments"],
        ];
        return new SearchRequest
        {
            Query = Queries[random.Next(Queries.Length)],
            Outlets = [.. outlets.Where(_ => random.Next(6) == 0)],
            From = dates[random.Next(dates.Length)],
            To = dates[random.Next(dates.Length)],
            Undated = random.Next(8) == 0,
            In = parts[random.Next(parts.Length)],
        };
    }

    private void AssertClick(int turn, SearchRequest request, int expected)
    {
        var total = Answer(request).Total;
        Assert.True(
            total == expected,
            $"seed {Seed}, request {turn}: {request} gives {total}, its count said {expected}"
        );
    }

    private IEnumerable<string> Ids(SearchRequest request) => Answer(request).Hits.Select(hit => hit.Id);

    private SearchResponse Answer(SearchRequest request) =>
        seeds.Service.Search(request, TestContext.Current.CancellationToken);
}
