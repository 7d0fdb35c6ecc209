using System.Globalization;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Tests.Searching;

/// <summary>What stands for too much is answered with a sentence, and the next search as ever.</summary>
public sealed class TooMuchTests
{
    // One more than a star may stand for.
    private const int Words = 100_001;

    [Fact]
    public void Search_AStarThatStandsForTooManyWords_SaysSo()
    {
        using var archive = new SmallArchive(
            Samples.Bare("words.txt", "Words", ManyWords()),
            Samples.Bare("page.txt", "Page", "Khadr was moved.")
        );

        var answers = Array.ConvertAll(["k*", "moved OR k*", "moved -k*"], query => Answer(archive, query));
        var facets = archive.Service.Facets(new SearchRequest { Query = "k*" }, Cancellation);

        Assert.All(
            answers,
            answer =>
                Assert.Contains(
                    "too many that a star stands for",
                    Assert.Single(answer.Diagnostics).Message,
                    StringComparison.Ordinal
                )
        );
        Assert.All(answers, answer => Assert.Equal(0, answer.Total));
        Assert.Equal(0, facets.Total);
        Assert.Equal(["words.txt"], archive.Find("k0000*"));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static SearchResponse Answer(SmallArchive archive, string query) =>
        archive.Service.Search(new SearchRequest { Query = query }, Cancellation);

    private static string ManyWords() =>
        string.Join(
            ' ',
            Enumerable.Range(0, Words).Select(i => "k" + i.ToString("D6", CultureInfo.InvariantCulture))
        );
}
