using System.IO.Compression;
using SearchKhadr.TestKit.Files;
using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Capturing;

public sealed class WarcTests
{
    private const string Url = "https://example.org/news/pier";

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("deflate", "zlib")]
    [InlineData("deflate", "raw")]
    [InlineData("br", "br")]
    [InlineData("gzip", "none")]
    public void ReadAll_AnswerPacked_IsUnpacked(string header, string packing)
    {
        var body = packing switch
        {
            "gzip" => Gzip(Bytes(Page("Pier closed"))),
            "zlib" => Pack(
                Bytes(Page("Pier closed")),
                s => new ZLibStream(s, CompressionMode.Compress, true)
            ),
            "raw" => Pack(
                Bytes(Page("Pier closed")),
                s => new DeflateStream(s, CompressionMode.Compress, true)
            ),
            "br" => Pack(
                Bytes(Page("Pier closed")),
                s => new BrotliStream(s, CompressionMode.Compress, true)
            ),
            _ => Bytes(Page("Pier closed")),
        };

        var result = Assert.Single(
            ReadAll(
                "c.warc",
                Warc("response", Url, "application/http", Answer(body, $"Content-Encoding: {header}\r\n"))
            )
        );

        Assert.Equal("Pier closed", result.Article?.Headline);
        Assert.Equal(Url, result.Article?.Url);
        Assert.Equal("2010-10-26T12:00:00Z", result.Article?.Capture.SavedAt);
    }

    [Fact]
    public void ReadAll_AnswerInChunks_IsPutTogether()
    {
        var page = Bytes(Page("Pier closed"));
        byte[] chunks =
        [
            .. Bytes($"{100:x}\r\n"),
            .. page[..100],
            .. Bytes($"\r\n{page.Length - 100:X};x=y\r\n"),
            .. page[100..],
            .. "\r\n0\r\n\r\n"u8,
        ];

        var result = Assert.Single(
            ReadAll(
                "c.warc",
                Warc("response", Url, "application/http", Answer(chunks, "Transfer-Encoding: chunked\r\n"))
            )
        );

        Assert.Equal("Pier closed", result.Article?.Headline);
        Assert.Equal(3, result.Article?.Body.Count);
    }

    [Fact]
    public void ReadAll_RecordsThatAreNoPages_ArePassedOver()
    {
        byte[] crawl =
        [
            .. Warc("warcinfo", "", "application/warc-fields", "software: x"u8.ToArray()),
            .. Warc("request", Url, "application/http", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            .. Warc("response", Url + "/gone", "application/http", Answer(Bytes(Page("Gone")), status: 404)),
            .. Warc("resource", Url + "/logo", "image/png", [1, 2, 3]),
            .. Warc("resource", Url, "text/html; charset=utf-8", Bytes(Page("Pier closed"))),
        ];

        var result = Assert.Single(ReadAll("c.warc", crawl));

        Assert.Equal($"c.warc!/20101026120000/{Url}", result.File);
    }

    [Fact]
    public void Read_RevisitsAndContinuations_AreCountedApartFromWhatIsPassedOver()
    {
        byte[] crawl =
        [
            .. Warc("request", Url, "application/http", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            .. Warc("revisit", Url, "application/http", "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray()),
            .. Warc("revisit", Url + "/2", "application/http", "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray()),
            .. Segment("resource", Url, "<urn:a>", 1, Bytes(Page("Long"))),
            .. Segment("continuation", Url + "/other", "<urn:elsewhere>", 2, "the rest"u8.ToArray()),
        ];
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "c.warc");
        File.WriteAllBytes(path, crawl);
        var report = new IngestReport();

        var read = BulkReader
            .Read(
                [(new SourceFile("c.warc", path), new ArticleReader(time: Day.Of2020))],
                report,
                TestContext.Current.CancellationToken
            )
            .ToList();

        Assert.Equal((1, 2), (report.SkippedAssets, report.Revisits));
        Assert.Contains(
            $"the page {Url}/other, whose beginning does not stand before it",
            Assert.Single(report.Warnings).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "the rest is missing",
            string.Concat(Assert.Single(read).Result.Article!.Capture.Notes),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ReadAll_CharsetOfTheAnswer_WinsOverTheBytes()
    {
        var page = Bytes("<html><body><h1>Судья</h1><p>Порт закрыт.</p></body></html>");
        var cyrillic = System.Text.Encoding.Convert(
            System.Text.Encoding.UTF8,
            System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1251)!,
            page
        );
        byte[] answer =
        [
            .. "HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n"u8,
            .. cyrillic,
        ];

        var result = Assert.Single(
            ReadAll("c.warc", Warc("response", Url, "application/http; msgtype=response", answer))
        );

        Assert.Equal(("Судья", "windows-1251"), (result.Article?.Headline, result.Article?.Capture.Encoding));
    }

    [Fact]
    public void ReadAll_RecordOverTheLimit_IsRefusedAndTheNextIsRead()
    {
        byte[] crawl =
        [
            .. Warc("resource", Url + "/long", "text/html", Bytes(Page("Long", new string('x', 9000)))),
            .. Warc("resource", Url, "text/html", Bytes(Page("Short"))),
        ];

        var results = ReadAll("c.warc", crawl, new() { PageBytes = 5000 });

        Assert.Equal(RejectionReason.TooLarge, results[0].Rejection?.Reason);
        Assert.Equal("Short", results[1].Article?.Headline);
    }

    [Fact]
    public void ReadAll_CrawlThatBreaksOff_KeepsThePagesBefore()
    {
        byte[] crawl =
        [
            .. Warc("resource", Url, "text/html", Bytes(Page("Pier one"))),
            .. "WARC/1.0\r\nContent-Length: 9999\r\n\r\nx"u8,
        ];

        var results = ReadAll("c.warc", crawl);

        Assert.Equal("Pier one", results[0].Article?.Headline);
        Assert.Equal(RejectionReason.Damaged, results[1].Rejection?.Reason);
    }
}
