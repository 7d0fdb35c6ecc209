using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Tests.Searching;

public sealed class DeepPagesTests
{
    private const int Articles = 10_250;

    [Fact]
    public void Pages_PastTheTenThousandthHit_HaveEachHitOnce()
    {
        using var archive = new SmallArchive(
            Enumerable
                .Range(0, Articles)
                .Select(i => Samples.Bare($"{i}.txt", "Ferry", $"Crossing {i % 97}."))
        );
        var request = new SearchRequest { Query = "ferry", PageSize = 100 };

        var deep = Enumerable
            .Range(100, 4)
            .Select(page =>
                archive.Service.Search(request with { Page = page }, TestContext.Current.CancellationToken)
            )
            .ToArray();
        var walked = archive
            .Service.Walk(request, cursor: null, TestContext.Current.CancellationToken)
            .Hits.Skip(9_900)
            .Select(hit => hit.Id);

        Assert.All(deep, page => Assert.Equal(Articles, page.Total));
        Assert.Equal([100, 100, 100, 50], deep.Select(page => page.Hits.Count));
        Assert.Equal(walked, deep.SelectMany(page => page.Hits).Select(hit => hit.Id));
    }
}
