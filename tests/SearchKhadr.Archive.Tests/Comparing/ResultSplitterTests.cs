using SearchKhadr.Archive.Comparing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Tests.Comparing;

public sealed class ResultSplitterTests(SeedsIndex seeds)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Split_ByOutlet_CountsMatchesBesideHoldings()
    {
        using var archive = Few();

        var split = archive.Service.Compare(
            new SearchRequest { Query = "tribunal" },
            SplitBy.Outlet,
            Cancellation
        );

        Assert.Equal(
            [("Courier", 2, 3), ("Dispatch", 1, 1), ("unknown", 0, 1)],
            split.Parts.Select(part => (part.Value, part.Matches, part.Held))
        );
        Assert.Equal((3, 5), (split.Matches, split.Held));
        Assert.Equal(2.0 / 3, split.Parts[0].Share);
    }

    [Fact]
    public void Split_ByYear_IsInTheOrderOfTimeWithTheUndatedLast()
    {
        using var archive = Few();

        var split = archive.Service.Compare(
            new SearchRequest { Query = "tribunal" },
            SplitBy.Year,
            Cancellation
        );

        Assert.Equal(
            [("2008", 1, 2), ("2010", 2, 2), ("unknown", 0, 1)],
            split.Parts.Select(part => (part.Value, part.Matches, part.Held))
        );
    }

    [Fact]
    public void Holdings_OfAFilteredSearch_AreThoseThatTheFiltersKeep()
    {
        using var archive = Few();

        var split = archive.Service.Compare(
            new SearchRequest { Query = "tribunal", From = "2010" },
            SplitBy.Outlet,
            Cancellation
        );

        Assert.Equal(
            [("Courier", 1, 1), ("Dispatch", 1, 1)],
            split.Parts.Select(part => (part.Value, part.Matches, part.Held))
        );
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("court", null, null)]
    [InlineData("court", "2008", "2012")]
    [InlineData("khadr -appeal", "2010-03", null)]
    public void Part_OfEachSplit_IsWhatItsOwnSearchFinds(string query, string? from, string? to)
    {
        var request = new SearchRequest
        {
            Query = query,
            From = from,
            To = to,
        };

        foreach (var by in Enum.GetValues<SplitBy>())
        {
            var split = seeds.Service.Compare(request, by, Cancellation);
            Assert.Equal(split.Matches, split.Parts.Sum(part => part.Matches));
            Assert.Equal(split.Held, split.Parts.Sum(part => part.Held));
            foreach (var part in split.Parts)
                Assert.Equal(part.Matches, seeds.Service.Search(part.Narrowed, Cancellation).Total);
        }
    }

    [Fact]
    public void Split_OfAnEmptyArchive_HasNoParts()
    {
        using var folder = new TestKit.Files.TemporaryFolder();
        using var service = new SearchService(folder.Path);

        var split = service.Compare(new SearchRequest(), SplitBy.Year, Cancellation);

        Assert.Empty(split.Parts);
        Assert.Equal(0, split.Share);
    }

    private static SmallArchive Few() =>
        new(
            Of("a.txt", "Tribunal sits", "Courier", "2008-05-28"),
            Of("b.txt", "Tribunal rises", "Courier", "2010"),
            Of("c.txt", "Ferry sinks", "Courier", "2008"),
            Of("d.txt", "Tribunal waits", "Dispatch", "2010-10"),
            Of("e.txt", "Ferry floats", outlet: null, date: null)
        );

    private static Article Of(string file, string headline, string? outlet, string? date) =>
        Samples.Bare(file, headline, "Nothing else.") with
        {
            Outlet = outlet,
            Published = date is null ? ArticleDate.None : Samples.Dated(date),
        };
}
