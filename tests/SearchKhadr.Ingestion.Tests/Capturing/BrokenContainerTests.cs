using SearchKhadr.TestKit.Files;
using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Capturing;

/// <summary>Containers that are cut, faulty, or hold no page.</summary>
public sealed class BrokenContainerTests
{
    private const string Url = "https://example.org/news/pier";

    [Theory]
    [InlineData("a.tar")]
    [InlineData("a.tar.gz")]
    public void ReadAll_TarThatBreaksOff_KeepsTheWholeMembersAndNamesTheCutOne(string name)
    {
        var tar = Tar(("a.html", Bytes(Page("Pier one"))), ("b.html", Bytes(Page("Pier two"))));
        var cut = tar[..(tar.AsSpan().IndexOf("Pier two"u8) + 100)];

        var results = ReadAll(name, name.EndsWith("gz", StringComparison.Ordinal) ? Gzip(cut) : cut);

        Assert.Equal("Pier one", results[0].Article?.Headline);
        Assert.Equal(RejectionReason.Damaged, results[1].Rejection?.Reason);
    }

    [Fact]
    public void ReadAll_TarWithABrokenHeader_KeepsTheMembersBefore()
    {
        var tar = Tar(("a.html", Bytes(Page("Pier one"))), ("b.html", Bytes(Page("Pier two"))));
        tar.AsSpan(tar.AsSpan().LastIndexOf("b.html"u8), 200).Fill((byte)'?');

        var results = ReadAll("a.tar", tar);

        Assert.Equal("Pier one", results[0].Article?.Headline);
        Assert.Equal(RejectionReason.Damaged, results[^1].Rejection?.Reason);
    }

    /// <summary>A download that broke off has no list of its files, which stands at a ZIP file's end.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ReadAll_ZipThatBreaksOff_KeepsTheWholeFiles(bool isLengthBehind)
    {
        (string, byte[])[] files =
        [
            ("a.html", Bytes(Page("Pier one"))),
            ("b/b.html", Bytes(Page("Pier two"))),
            ("c.html", Bytes(Page("Pier three"))),
        ];
        var zip = isLengthBehind ? ZipToStream(files) : Zip(files);
        var cut = zip[..(zip.AsSpan().IndexOf("c.html"u8) + 60)];

        var results = ReadAll("a.zip", cut);

        Assert.Equal(["Pier one", "Pier two", null], results.Select(static r => r.Article?.Headline));
        Assert.Equal(
            (RejectionReason.Damaged, "a.zip"),
            (results[2].Rejection!.Reason, results[2].Rejection!.File)
        );
    }

    [Fact]
    public void ReadAll_ZipOfWhichNothingIsWhole_IsDamaged()
    {
        var zip = Zip(("a.html", Bytes(Page("Pier one"))));

        var result = Assert.Single(ReadAll("a.zip", zip[..60]));

        Assert.Equal(RejectionReason.Damaged, result.Rejection?.Reason);
    }

    [Fact]
    public void ReadAll_FaultyRecord_IsPassedOverAndSaid()
    {
        byte[] crawl =
        [
            .. Warc("resource", Url + "/1", "text/html", Bytes(Page("Pier one"))),
            .. "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\n\r\n<p>No length.</p>\r\n\r\n"u8,
            .. "noise\r\n"u8,
            .. Warc("resource", $"<{Url}/2>", "text/html", Bytes(Page("Pier two"))),
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

        Assert.Equal(2, read.Count);
        Assert.Contains(
            report.Warnings,
            static w => w.Message.Contains("passed over", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void ReadAll_WaczInAnArchive_IsRead()
    {
        var wacz = Zip(
            ("datapackage.json", Bytes("{}")),
            ("archive/c.warc.gz", Gzip(Warc("resource", Url, "text/html", Bytes(Page("Pier closed")))))
        );

        var result = Assert.Single(ReadAll("a.zip", Zip(("crawl.wacz", wacz))));

        Assert.Equal("Pier closed", result.Article?.Headline);
    }

    [Fact]
    public void ReadAll_OldCrawl_IsNamed()
    {
        var result = Assert.Single(
            ReadAll("a.arc", "filedesc://a.arc 0.0.0.0 19961001 text/plain 76\n"u8.ToArray())
        );

        Assert.Contains("ARC", result.Rejection?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadAll_FilesWithoutAPage_AreRefusedByName()
    {
        byte[] picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2];
        const string head = "From: Ana <a@x.example>\r\nTo: b@x.example\r\nMIME-Version: 1.0\r\n";
        const string styles =
            "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/css\r\n\r\np{}\r\n--b--\r\n";
        const string attached =
            head
            + "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n%PDF\r\n";

        Assert.All(
            new[]
            {
                ReadAll("a.png", picture),
                ReadAll("a.zip", Zip(("a.png", picture))),
                ReadAll("b.zip", Zip()),
                ReadAll("a.tar", Tar(("a.css", Bytes("p{}")))),
                ReadAll("a.mht", Bytes(styles)),
                ReadAll("a.eml", Bytes(attached)),
            },
            static results => Assert.NotNull(Assert.Single(results).Rejection)
        );
    }
}
