using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Capturing;

public sealed class ContainerTests
{
    [Fact]
    public void ReadAll_Zip_GivesEachPageUnderItsNameAndPassesOverWhatBelongsToThem()
    {
        var zip = Zip(
            ("b/story.html", Bytes(Page("Pier closed"))),
            ("b/story_files/frame.html", Bytes(Page("Advertisement"))),
            ("b/story_files/logo.png", [1]),
            ("a.txt", Bytes("Harbour report kept back\n\nThe board met on Tuesday evening to hear it.\n")),
            ("case_files/note.html", Bytes(Page("A folder of its own")))
        );

        var results = ReadAll("pages.zip", zip);

        Assert.Equal(
            ["pages.zip!/a.txt", "pages.zip!/b/story.html", "pages.zip!/case_files/note.html"],
            results.Select(r => r.File)
        );
        Assert.Equal("Pier closed", results[1].Article?.Headline);
        Assert.All(results, r => Assert.Equal("pages.zip", r.Article?.Capture.Container));
    }

    [Theory]
    [InlineData("pages.tar.gz", true)]
    [InlineData("pages.tgz", true)]
    [InlineData("pages.tar", false)]
    [InlineData("misnamed.html", true)]
    public void ReadAll_Tar_GivesEachPage(string name, bool isPacked)
    {
        var tar = Tar(("x/one.html", Bytes(Page("One"))), ("x/two.html", Bytes(Page("Two"))));

        var results = ReadAll(name, isPacked ? Gzip(tar) : tar);

        Assert.Equal(["One", "Two"], results.Select(r => r.Article?.Headline));
        Assert.Equal($"{name}!/x/two.html", results[1].File);
    }

    [Fact]
    public void ReadAll_PackedPage_IsThatPage()
    {
        var results = ReadAll("story.html.gz", Gzip(Bytes(Page("Pier closed"))));

        var result = Assert.Single(results);
        Assert.Equal(("story.html.gz", "Pier closed"), (result.File, result.Article?.Headline));
        Assert.Null(result.Article?.Capture.Container);
    }

    [Fact]
    public void ReadAll_CatalogAndSidecarInAnArchive_Overrule()
    {
        var files = new (string, byte[])[]
        {
            ("in/catalog.csv", Bytes("file,outlet\none.html,Harbour Post\ntwo.html,Harbour Post\n")),
            ("in/one.html", Bytes(Page("One"))),
            ("in/two.html", Bytes(Page("Two"))),
            ("in/two.yml", Bytes("outlet: Pier Gazette\npublished: 2010-10-26\n")),
        };

        var fromZip = ReadAll("a.zip", Zip(files));
        var fromTar = ReadAll("a.tar", Tar(files));

        Assert.Equal(["Harbour Post", "Pier Gazette"], fromZip.Select(r => r.Article?.Outlet));
        Assert.Equal("2010-10-26", fromZip[1].Article?.Published.Value);
        Assert.Equal(["Harbour Post", "Pier Gazette"], fromTar.Select(r => r.Article?.Outlet));
    }

    [Fact]
    public void ReadAll_Wacz_GivesThePagesOfItsCrawl()
    {
        var crawl = Gzip(
            Warc("response", "https://example.org/a", "application/http", Answer(Bytes(Page("Pier one"))))
        );
        var wacz = Zip(
            ("datapackage.json", "{}"u8.ToArray()),
            ("pages/pages.jsonl", "{\"format\":\"json-pages-1.0\"}"u8.ToArray()),
            ("archive/data.warc.gz", crawl)
        );

        var result = Assert.Single(ReadAll("c.wacz", wacz));

        Assert.Equal("c.wacz!/archive/data.warc.gz!/20101026120000/https://example.org/a", result.File);
        Assert.Equal("Pier one", result.Article?.Headline);
    }

    [Fact]
    public void ReadAll_ArchiveInAnArchiveInAnArchive_IsTooDeep()
    {
        var inner = Zip(("a.html", Bytes(Page("Pier one"))));

        var results = ReadAll(
            "outer.zip",
            Zip(("b.html", Bytes(Page("Pier two"))), ("m.zip", Zip(("i.zip", inner))))
        );

        Assert.Equal("Pier two", results[0].Article?.Headline);
        Assert.Equal(RejectionReason.TooDeep, results[1].Rejection?.Reason);
        Assert.Equal("outer.zip!/m.zip!/i.zip", results[1].File);
    }

    [Theory]
    [InlineData("../../up.html")]
    [InlineData("/root.html")]
    [InlineData("C:\\x.html")]
    [InlineData("a/../../x.html")]
    public void ReadAll_NameThatClimbsOut_IsRefused(string name)
    {
        var result = Assert.Single(ReadAll("a.zip", Zip((name, Bytes(Page("Pier one"))))));

        Assert.Equal(RejectionReason.UnsafePath, result.Rejection?.Reason);
    }

    [Fact]
    public void ReadAll_Bomb_EndsAtItsRatioAndKeepsWhatStoodBefore()
    {
        var zeros = new byte[8 << 20];
        var bomb = Zip(
            ("a.html", Bytes(Page("Pier one"))),
            ("b.html", zeros),
            ("c.html", zeros),
            ("d.html", zeros)
        );
        var limits = new Ingestion.Capturing.CaptureLimits { FreeBytes = 1 << 20, Ratio = 20 };

        var results = ReadAll("bomb.zip", bomb, limits);

        Assert.Equal("Pier one", results[0].Article?.Headline);
        Assert.Equal(RejectionReason.Bomb, Assert.Single(results.Skip(1)).Rejection?.Reason);
    }

    [Fact]
    public void ReadAll_MorePagesThanTheLimit_SaysSo()
    {
        var lines = string.Concat(
            Enumerable.Range(0, 5).Select(i => $"{{\"id\":{i},\"body\":\"Text {i} is here.\"}}\n")
        );

        var results = ReadAll("a.jsonl", Bytes(lines), new() { Pages = 3 });

        Assert.Equal(3, results.Count(r => r.Article is not null));
        Assert.Equal(RejectionReason.TooManyPages, results[^1].Rejection?.Reason);
    }

    [Fact]
    public void ReadAll_ArchiveThatBreaksOff_KeepsWhatStoodBeforeAndSaysDamaged()
    {
        var noise = new byte[100_000];
        new Random(1).NextBytes(noise);
        var tar = Tar(("a.html", Bytes(Page("Pier one"))), ("b.html", noise));

        var results = ReadAll("a.tar", tar[..50_000]);

        Assert.Contains(results, r => r.Rejection?.Reason == RejectionReason.Damaged);
    }

    [Fact]
    public void ReadAll_TwoEntriesOfOneName_HaveNamesOfTheirOwn()
    {
        var zip = Zip(("a.html", Bytes(Page("One"))), ("a.html", Bytes(Page("Two"))));

        var results = ReadAll("a.zip", zip);

        Assert.Equal(["a.zip!/a.html", "a.zip!/a.html (2)"], results.Select(r => r.File));
    }

    [Fact]
    public void ReadAll_PackedTwice_SaysSo()
    {
        var result = Assert.Single(ReadAll("a.gz", Gzip(Gzip(Bytes(Page("Pier one"))))));

        Assert.Equal(RejectionReason.TooDeep, result.Rejection?.Reason);
    }

    [Theory]
    [InlineData("a.docx", "PK\u0003\u0004")]
    [InlineData("a.html", "%PDF-1.4")]
    [InlineData("a.txt", "Rar!\u001a")]
    public void ReadAll_ForeignFile_IsNamedWhateverItsExtension(string name, string begin)
    {
        var result = Assert.Single(ReadAll(name, Bytes(begin)));

        Assert.Equal(RejectionReason.UnknownFormat, result.Rejection?.Reason);
        Assert.StartsWith("It is a", result.Rejection?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("story.php")]
    [InlineData("story")]
    [InlineData("story.txt")]
    public void ReadAll_PageUnderAnotherName_IsReadByItsFirstBytes(string name)
    {
        var result = Assert.Single(ReadAll(name, Bytes(Page("Pier closed"))));

        Assert.Equal(("html", "Pier closed"), (result.Article?.Capture.Format, result.Article?.Headline));
    }

    [Fact]
    public void ReadAll_SeveralGzipMembers_AreOneFile()
    {
        byte[] one = Gzip(
            Warc("response", "https://example.org/a", "application/http", Answer(Bytes(Page("Pier one"))))
        );
        byte[] two = Gzip(
            Warc("response", "https://example.org/b", "application/http", Answer(Bytes(Page("Pier two"))))
        );

        var results = ReadAll("c.warc.gz", [.. one, .. two]);

        Assert.Equal(["Pier one", "Pier two"], results.Select(r => r.Article?.Headline));
    }
}
