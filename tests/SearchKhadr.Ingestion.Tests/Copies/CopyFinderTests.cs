using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Copies;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Ingestion.Tests.Copies;

public sealed class CopyFinderTests
{
    [Fact]
    public void Link_SameBytes_IsTheStrongestLink()
    {
        var finder = new CopyFinder();
        finder.Link(Result("a.html", "x", "https://example.org/1", Words(200, 1)));

        var copy = finder.Link(Result("b.html", "x", "https://example.org/1", Words(200, 1)));

        Assert.Equal(new CopyLink("a.html", CopyKind.SameBytes, 1), Assert.Single(copy.Copies));
    }

    [Theory]
    [InlineData("https://example.org/news/pier", "http://www.example.org/news/pier/?utm_source=x#comments")]
    [InlineData(
        "https://example.org/news/?id=3&a=1",
        "https://m.example.org/news/index.html?a=1&id=3&fbclid=z"
    )]
    public void Link_SameAddressSavedLater_IsAVersion(string first, string second)
    {
        var finder = new CopyFinder();
        finder.Link(Result("a.html", "x", first, Words(200, 1)));

        var copy = finder.Link(Result("b.html", "y", second, Words(200, 2)));

        Assert.Equal(CopyKind.SameAddress, Assert.Single(copy.Copies).Kind);
    }

    [Theory]
    [InlineData("https://example.org/", "https://example.org")]
    [InlineData("https://example.org/?id=1", "https://example.org/?id=2")]
    [InlineData("about:blank", "about:blank")]
    public void Link_AddressThatNamesNoOnePage_IsNoLink(string first, string second)
    {
        var finder = new CopyFinder();
        finder.Link(Result("a.html", "x", first, Words(200, 1)));

        var other = finder.Link(Result("b.html", "y", second, Words(200, 2)));

        Assert.Empty(other.Copies);
    }

    [Fact]
    public void Link_TextWithAFewWordsChanged_IsACopyAndAnotherTextIsNot()
    {
        var finder = new CopyFinder();
        var words = Words(400, 1);
        finder.Link(Result("a.html", "x", "https://example.org/1", words));
        var edited = words.ToArray();
        edited[100] = "another";
        edited[300] = "word";

        var copy = finder.Link(Result("b.html", "y", "https://example.net/2", edited));
        var other = finder.Link(Result("c.html", "z", "https://example.net/3", Words(400, 2)));

        var link = Assert.Single(copy.Copies);
        Assert.Equal((CopyKind.SameText, "a.html"), (link.Kind, link.File));
        Assert.InRange(link.Similarity, 0.88, 1);
        Assert.Empty(other.Copies);
    }

    [Fact]
    public void Link_ShortTexts_AreNotCalledCopies()
    {
        var finder = new CopyFinder();
        finder.Link(Result("a.html", "x", null, Words(30, 1)));

        var other = finder.Link(Result("b.html", "y", null, Words(30, 1)));

        Assert.Empty(other.Copies);
    }

    [Fact]
    public void Similarity_OfRandomEdits_IsNearTheShareOfEqualRuns()
    {
        var random = TestSeed.Random(nameof(CopyFinderTests));
        double worst = 0,
            sum = 0;
        for (var round = 0; round < 60; round++)
        {
            var words = Words(600, round);
            var edited = words.ToArray();
            for (var edit = random.Next(40); edit > 0; edit--)
                edited[random.Next(edited.Length)] = "edit" + random.Next(1000);

            var estimate = TextSignature.Similarity(Signature(words), Signature(edited));
            var error = Math.Abs(estimate - Jaccard(words, edited));
            worst = Math.Max(worst, error);
            sum += error;
        }

        // The standard error of 126 bins is at most 4.5 points; five of them are never seen.
        Assert.InRange(worst, 0, 0.225);
        Assert.InRange(sum / 60, 0, 0.06);
    }

    [Fact]
    public void Keys_Kept_AreReadAgain()
    {
        var keys = Result("a.html", "x", "https://example.org/1", Words(200, 1)).Keys!;

        var read = CopyKeys.Parse(keys.File, keys.Checksum, keys.Url, keys.Signature);

        Assert.Equal(keys.Bands, read.Bands);
        Assert.Equal(21, keys.Bands.Count);
        Assert.Empty(CopyKeys.Parse("a", "x", null, "no signature").Bands);
    }

    [Fact]
    public void Signature_OfChinese_TakesEachSignForAWord()
    {
        var text = string.Concat(Enumerable.Range(0, 80).Select(i => (char)(0x4E00 + (i * 7))));

        var signature = TextSignature.Of([text]);

        Assert.NotNull(signature);
    }

    private static ushort[] Signature(string[] words) => TextSignature.Of([string.Join(' ', words)])!;

    private static double Jaccard(string[] a, string[] b)
    {
        var (first, second) = (Runs(a), Runs(b));
        var shared = first.Count(second.Contains);
        return (double)shared / (first.Count + second.Count - shared);
    }

    private static HashSet<string> Runs(string[] words) =>
        [.. Enumerable.Range(0, words.Length - 4).Select(i => string.Join(' ', words[i..(i + 5)]))];

    private static string[] Words(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => "w" + random.Next(5000))];
    }

    private static IngestResult Result(string file, string checksum, string? url, string[] words) =>
        IngestResult.Of(
            new Article
            {
                Capture = new()
                {
                    File = file,
                    Checksum = checksum,
                    LengthBytes = 1,
                    Format = "html",
                    Encoding = "utf-8",
                },
                Headline = file,
                Url = url,
                Body = [new(string.Join(' ', words))],
            }
        );
}
