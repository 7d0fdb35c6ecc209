using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Tests.Searching;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("harbor", "harbour")]
    [InlineData("harbour lamb", "harbour lamp")]
    [InlineData("\"the harbuor\" -boat", "\"the harbour\" -boat")]
    [InlineData("body:harbuor", "body:harbour")]
    [InlineData("harb", "")]
    [InlineData("harbour OR lamp", "")]
    [InlineData("zzzzzzzz", "")]
    [InlineData("harbuor*", "")]
    public void Search_ThatFindsNothing_OffersSpellingsThatDo(string query, string expected)
    {
        using var archive = new SmallArchive(
            Samples.Bare("a.txt", "A", "The harbour keeps a lamp."),
            Samples.Bare("b.txt", "B", "The harbour sleeps.")
        );

        var response = archive.Service.Search(
            new SearchRequest { Query = query },
            TestContext.Current.CancellationToken
        );

        Assert.Equal(expected, response.Spellings is [var best, ..] ? best.Query : "");
    }

    [Fact]
    public void Spelling_UnderFilters_CountsWhatOneGets()
    {
        using var archive = new SmallArchive(
            Samples.Bare("a.txt", "A", "The harbour keeps a lamp.") with
            {
                Outlet = "Tide",
            },
            Samples.Bare("b.txt", "B", "The harbour sleeps.") with
            {
                Outlet = "Ebb",
            }
        );
        var request = new SearchRequest { Query = "harbuor", Choices = [new(FacetNames.Outlet, "Ebb")] };

        var spelling = Assert.Single(
            archive.Service.Search(request, TestContext.Current.CancellationToken).Spellings
        );

        Assert.Equal(new Spelling("harbour", 1), spelling);
        Assert.Equal(
            1,
            archive.Service.Count(
                request with
                {
                    Query = spelling.Query,
                },
                TestContext.Current.CancellationToken
            )
        );
    }
}
