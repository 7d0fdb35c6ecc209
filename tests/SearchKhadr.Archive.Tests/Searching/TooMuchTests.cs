using System.Globalization;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Tests.Searching;

/// <summary>What stands for too much is answered with a sentence, and the next search as ever.</summary>
public sealed class TooMuchTests
{
    // One more than a star may stand for.
    private const int Words = 100_001;

    [Theory]
    [InlineData("k*")]
    [InlineData("moved OR k*")]
    [InlineData("moved -k*")]
    public void Search_AStarThatStandsForTooManyWords_SaysSo(string query)
    {
        using var archive = new SmallArchive(
            Samples.Bare("words.txt", "Words", ManyWords()),
            Samples.Bare("page.txt", "Page", "Khadr was moved.")
        );

        var response = archive.Service.Search(
            new SearchRequest { Query = query },
            TestContext.Current.CancellationToken
        );
        var facets = archive.Service.Facets(
            new SearchRequest { Query = query },
            TestContext.Current.CancellationToken
        );

        Assert.Equal((0, 0), (response.Total, facets.Total));
        Assert.Contains(
            "too many that a star stands for",
            Assert.Single(response.Diagnostics).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(["words.txt"], archive.Find("k0000*"));
    }

    private static string ManyWords() =>
        string.Join(
            ' ',
            Enumerable.Range(0, Words).Select(i => "k" + i.ToString("D6", CultureInfo.InvariantCulture))
        );
}
