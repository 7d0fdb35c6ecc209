using System.IO.Compression;
using System.Text;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Archive.Tests.Reading;

public sealed class OriginalFinderTests : IDisposable
{
    private const string Story =
        "Prisoner moved to another camp\n\nThe prisoner was moved on Tuesday, and nobody was told where to.\n";

    private const string Page =
        "<!doctype html><html><head><title>Prisoner moved</title></head><body><article><h1>Prisoner moved</h1>"
        + "<p>The prisoner was moved on Tuesday, and nobody was told where to, said his lawyers.</p></article></body></html>";

    private const string Record =
        """{"id":"n1","title":"Prisoner moved","body":"The prisoner was moved on Tuesday, and nobody was told."}""";

    private const string Mail =
        "From: Desk <desk@courier.example>\r\nTo: a@b.example\r\nSubject: Prisoner moved\r\n"
        + "Date: Tue, 26 Oct 2010 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        + "The prisoner was moved on Tuesday, and nobody was told where to.\r\n";

    private readonly TemporaryFolder _folder = new();

    private string Pages => _folder.Combine("pages");

    public OriginalFinderTests() => Directory.CreateDirectory(Pages);

    [Fact]
    public void Original_OfAFile_IsItsBytes()
    {
        Write("a/story.txt", Story);
        Write("page.html", Page);
        Index();

        var text = Original("a/story.txt")!;
        var html = Original("page.html")!;

        Assert.Equal((OriginalState.Intact, "text/plain", Story), Told(text));
        Assert.Equal((OriginalState.Intact, "text/html", Page), Told(html));
        Assert.Equal(html.Checksum, html.ChecksumNow);
    }

    [Fact]
    public void Original_OfAPageAmongOthers_IsItsBytesAlone()
    {
        using (var zip = new ZipArchive(File.Create(Path.Combine(Pages, "a.zip")), ZipArchiveMode.Create))
        {
            Entry(zip, "first.txt", Story.Replace("Tuesday", "Monday", StringComparison.Ordinal));
            Entry(zip, "inner/page.html", Page);
        }
        Write("export.jsonl", Record.Replace("n1", "n0", StringComparison.Ordinal) + "\n" + Record + "\n");
        Write("crawl.warc", Warc());
        Write("mail.eml", Mail);
        Index();

        var ofZip = Original("a.zip!/inner/page.html")!;
        var ofExport = Original("export.jsonl!/n1")!;
        var ofCrawl = Original("crawl.warc!/20101026120000/https://courier.example/moved")!;
        var ofMail = Original("mail.eml")!;

        Assert.Equal((OriginalState.Intact, "text/html", Page), Told(ofZip));
        Assert.Equal((OriginalState.Intact, "application/json", Record), Told(ofExport));
        Assert.Equal((OriginalState.Intact, "text/html", Page), Told(ofCrawl));
        Assert.Equal(OriginalState.Intact, ofMail.State);
        Assert.StartsWith("The prisoner was moved", Told(ofMail).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Original_ThatIsOtherBytesNow_IsChangedAndNotShown()
    {
        Write("story.txt", Story);
        Index();
        Write("story.txt", Story + "And a line that was not there.");

        var original = Original("story.txt")!;

        Assert.Equal((OriginalState.Changed, "text/plain", ""), Told(original));
        Assert.NotNull(original.ChecksumNow);
        Assert.NotEqual(original.Checksum, original.ChecksumNow);
    }

    [Fact]
    public void Original_ThatWasTakenAway_IsGone()
    {
        Write("story.txt", Story);
        Write("export.jsonl", Record + "\n");
        Index();
        File.Delete(Path.Combine(Pages, "story.txt"));
        Write("export.jsonl", Record.Replace("n1", "n2", StringComparison.Ordinal) + "\n");

        var file = Original("story.txt")!;
        var record = Original("export.jsonl!/n1")!;

        Assert.Equal(OriginalState.FileGone, file.State);
        Assert.Equal(OriginalState.PageGone, record.State);
    }

    [Fact]
    public void Original_InAFileThatBroke_IsUnreadableWithTheReason()
    {
        using (var zip = new ZipArchive(File.Create(Path.Combine(Pages, "a.zip")), ZipArchiveMode.Create))
            Entry(zip, "page.html", Page);
        Index();
        Write("a.zip", "PK\u0003\u0004 broken");

        var original = Original("a.zip!/page.html")!;

        Assert.Equal(OriginalState.Unreadable, original.State);
        Assert.NotNull(original.Fault);
    }

    [Fact]
    public void Original_OfAFileGivenByItself_IsFound()
    {
        Write("story.txt", Story);
        new ArchiveIndexer(_folder.Combine("index")).Index(
            [Path.Combine(Pages, "story.txt")],
            cancellation: TestContext.Current.CancellationToken
        );

        var original = Original("story.txt")!;

        Assert.Equal(OriginalState.Intact, original.State);
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("a/../../secret.txt")]
    [InlineData("/etc/hostname")]
    public void Original_OfANameThatClimbsOut_IsGone(string file)
    {
        File.WriteAllText(_folder.Combine("secret.txt"), Story);
        var sources = ArchiveSources.None;
        sources.Add(Pages);

        var original = OriginalFinder.Of(
            Samples.Bare(file).Capture,
            sources,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(OriginalState.FileGone, original.State);
    }

    [Fact]
    public void Original_OfNoArticle_IsNone()
    {
        Write("story.txt", Story);
        Index();

        var original = Original("other.txt");

        Assert.Null(original);
    }

    public void Dispose() => _folder.Dispose();

    private static (OriginalState State, string MediaType, string Text) Told(OriginalFile original) =>
        (original.State, original.MediaType, Encoding.UTF8.GetString(original.Bytes.Span));

    private static string Warc()
    {
        var answer = $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{Page}";
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/moved\r\n"
            + "WARC-Date: 2010-10-26T12:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
            + $"Content-Length: {Encoding.UTF8.GetByteCount(answer)}\r\n\r\n{answer}\r\n\r\n";
    }

    private static void Entry(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(Pages, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private void Index()
    {
        var report = new ArchiveIndexer(_folder.Combine("index")).Index([Pages]);
        Assert.Empty(report.Read.Rejections);
    }

    private OriginalFile? Original(string file)
    {
        using var service = new SearchService(_folder.Combine("index"));
        return service.Original(ArticleId.Of(file), TestContext.Current.CancellationToken);
    }
}
