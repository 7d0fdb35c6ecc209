using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Tests.Searching;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Archive.Tests.Reading;

public sealed class ResultPlaceTests(SeedsIndex seeds)
{
    private const int Requests = 40;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Neighbours_OfEachHitOfRandomSearches_AreTheHitsBesideIt()
    {
        var everything = Hits(new SearchRequest { PageSize = 100 });
        var typing = new RandomTyping(
            TestSeed.Random("result places").Next(),
            everything.SelectMany(hit => hit.Passages).Select(passage => passage.Text.ToString())
        );
        var sorts = Enum.GetValues<SortOrder>();

        for (var i = 0; i < Requests; i++)
        {
            var request = new SearchRequest
            {
                Query = typing.Next(),
                From = i % 4 == 0 ? "2008" : null,
                Sort = sorts[i % sorts.Length],
                PageSize = 100,
            };
            AssertPlaces(request, Hits(request));
        }
    }

    [Theory]
    [InlineData(SortOrder.Relevance)]
    [InlineData(SortOrder.Newest)]
    [InlineData(SortOrder.Oldest)]
    public void Neighbours_OfArticlesThatRankAlike_AreTheHitsBesideIt(SortOrder sort)
    {
        using var archive = new SmallArchive(
            Enumerable
                .Range(0, 240)
                .Select(i =>
                    Samples.Bare($"{i:000}.txt", "Hearing note", "The tribunal sat at nine.") with
                    {
                        Published =
                            i % 7 == 0
                                ? Ingestion.Articles.ArticleDate.None
                                : Samples.Dated($"{2004 + (i % 5)}"),
                    }
                )
        );
        var request = new SearchRequest
        {
            Query = "tribunal",
            Sort = sort,
            PageSize = 100,
        };
        string[] order =
        [
            .. Enumerable
                .Range(1, 3)
                .SelectMany(page => archive.Service.Search(request with { Page = page }, Cancellation).Hits)
                .Select(hit => hit.Id),
        ];

        for (var i = 0; i < order.Length; i++)
        {
            var place = archive.Service.Neighbours(order[i], request, Cancellation);
            Assert.Equal(
                (i + 1, 240, order.ElementAtOrDefault(i - 1), order.ElementAtOrDefault(i + 1)),
                (place!.Position, place.Total, place.Previous?.Id, place.Next?.Id)
            );
        }
    }

    [Fact]
    public void Neighbours_OfAnArticleThatTheSearchDoesNotFind_AreNone()
    {
        using var archive = new SmallArchive(
            Samples.Bare("a.txt", "Tribunal sits", "At nine."),
            Samples.Bare("b.txt", "Harbour opens", "At ten.")
        );

        var outside = archive.Service.Neighbours(
            ArticleId.Of("b.txt"),
            new SearchRequest { Query = "tribunal" },
            Cancellation
        );
        var nowhere = archive.Service.Neighbours("0", new SearchRequest(), Cancellation);

        Assert.Null(outside);
        Assert.Null(nowhere);
    }

    private void AssertPlaces(SearchRequest request, IReadOnlyList<SearchHit> hits)
    {
        for (var i = 0; i < hits.Count; i++)
        {
            var place = seeds.Service.Neighbours(hits[i].Id, request, Cancellation);
            Assert.Equal(
                new ResultPlace(
                    i + 1,
                    hits.Count,
                    i == 0 ? null : NeighbourOf(hits[i - 1]),
                    i == hits.Count - 1 ? null : NeighbourOf(hits[i + 1])
                ),
                place
            );
        }
    }

    private static ResultNeighbour NeighbourOf(SearchHit hit) => new(hit.Id, hit.Headline.ToString());

    private IReadOnlyList<SearchHit> Hits(SearchRequest request)
    {
        var response = seeds.Service.Search(request, Cancellation);
        Assert.Equal(response.Total, response.Hits.Count);
        return response.Hits;
    }
}
