using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Capturing;

public sealed class WarcSegmentTests
{
    private const string Url = "https://example.org/news/pier";

    private static readonly byte[] Whole = Answer(Bytes(Page("Pier closed")));

    [Fact]
    public void ReadAll_PageInSegments_IsPutTogetherOverOtherRecords()
    {
        byte[] crawl =
        [
            .. Segment("response", Url, "<urn:a>", 1, Whole[..200], contentType: "application/http"),
            .. Warc("resource", Url + "/2", "text/html", Bytes(Page("Pier opened"))),
            .. Segment("continuation", Url, "<urn:a>", 2, Whole[200..450]),
            .. Segment("continuation", Url, "<urn:a>", 3, Whole[450..], Whole.Length),
        ];

        var results = ReadAll("c.warc", crawl);

        Assert.Equal(["Pier opened", "Pier closed"], results.Select(static r => r.Article?.Headline));
        Assert.Equal(3, results[1].Article?.Body.Count);
        Assert.Empty(results[1].Article!.Capture.Notes);
        Assert.Equal($"c.warc!/20101026120000/{Url}", results[1].File);
    }

    [Fact]
    public void ReadAll_PageWhoseLastSegmentIsMissing_IsItsBeginningAndSaysSo()
    {
        var crawl = Segment("response", Url, "<urn:a>", 1, Whole[..450], contentType: "application/http");

        var article = Assert.Single(ReadAll("c.warc", crawl)).Article;

        Assert.Equal("Pier closed", article?.Headline);
        Assert.Contains(
            "the rest is missing",
            Assert.Single(article!.Capture.Notes),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ReadAll_SegmentLostBetween_DoesNotJoinWhatDoesNotFollow()
    {
        byte[] crawl =
        [
            .. Segment("response", Url, "<urn:a>", 1, Whole[..450], contentType: "application/http"),
            .. Segment("continuation", Url, "<urn:a>", 3, "<p>The end of it.</p>"u8.ToArray(), 9000),
        ];

        var article = Assert.Single(ReadAll("c.warc", crawl)).Article;

        Assert.DoesNotContain("The end of it.", article!.Paragraphs);
        Assert.Contains(
            "the rest is missing",
            Assert.Single(article.Capture.Notes),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ReadAll_SegmentsShorterThanTheCrawlSays_AreNoted()
    {
        byte[] crawl =
        [
            .. Segment("response", Url, "<urn:a>", 1, Whole[..450], contentType: "application/http"),
            .. Segment("continuation", Url, "<urn:a>", 2, Whole[450..], Whole.Length + 7),
        ];

        var article = Assert.Single(ReadAll("c.warc", crawl)).Article;

        Assert.Contains(
            $"says that the page has {Whole.Length + 7} bytes",
            Assert.Single(article!.Capture.Notes),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ReadAll_SegmentsThatAreTooLargeTogether_AreRefusedOnce()
    {
        byte[] crawl =
        [
            .. Segment("resource", Url, "<urn:a>", 1, Bytes(Page("Long", new string('x', 3000)))),
            .. Segment("continuation", Url, "<urn:a>", 2, new byte[3000]),
            .. Segment("continuation", Url, "<urn:a>", 3, new byte[3000], 9000),
            .. Warc("resource", Url + "/2", "text/html", Bytes(Page("Short"))),
        ];

        var results = ReadAll("c.warc", crawl, new() { PageBytes = 5000 });

        Assert.Equal([RejectionReason.TooLarge, null], results.Select(static r => r.Rejection?.Reason));
    }

    [Fact]
    public void ReadAll_MorePagesInSegmentsThanAreHeld_AreGivenAsFarAsTheyCame()
    {
        byte[] crawl =
        [
            .. Segment("resource", Url, "<urn:a>", 1, Bytes(Page("Pier one", new string('x', 3000)))),
            .. Segment("resource", Url + "/2", "<urn:b>", 1, Bytes(Page("Pier two", new string('x', 3000)))),
            .. Segment("continuation", Url + "/2", "<urn:b>", 2, "<p>The end.</p>"u8.ToArray(), 1),
        ];

        var results = ReadAll("c.warc", crawl, new() { PageBytes = 5000 });

        Assert.Equal(["Pier one", "Pier two"], results.Select(static r => r.Article?.Headline));
    }

    [Fact]
    public void ReadAll_CrawlDamagedBehindASegment_KeepsThePageBegun()
    {
        byte[] crawl =
        [
            .. Segment("response", Url, "<urn:a>", 1, Whole[..450], contentType: "application/http"),
            .. "WARC/1.0\r\nContent-Length: 9999\r\n\r\nx"u8,
        ];

        var results = ReadAll("c.warc", crawl);

        Assert.Equal("Pier closed", results[0].Article?.Headline);
        Assert.Equal(RejectionReason.Damaged, results[1].Rejection?.Reason);
    }

    [Fact]
    public void ReadAll_PictureInSegments_IsPassedOverAndTheFileHoldsNoPage()
    {
        byte[] crawl =
        [
            .. Segment("resource", Url, "<urn:a>", 1, [1, 2, 3], contentType: "image/png"),
            .. Segment("continuation", Url, "<urn:a>", 2, [4, 5, 6], 6, contentType: "image/png"),
        ];

        var results = ReadAll("c.warc", crawl);

        Assert.Equal(RejectionReason.NoText, Assert.Single(results).Rejection?.Reason);
    }
}
