using System.Text;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.TestKit.Files;
using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Capturing;

/// <summary>Feeds with one fault in them: the whole items are read, what is lost is named by its line.</summary>
public sealed class FeedDamageTests
{
    private const string One =
        "<item><guid>1</guid><title>Pier closed</title><description>One.</description></item>\n";
    private const string Three =
        "<item><guid>3</guid><title>Pier gone</title><description>Three.</description></item>\n";
    private const string Begin =
        "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Harbour Post</title>\n";
    private const string End = "</channel></rss>";

    [Theory]
    [InlineData("Pier & quay", "Pier & quay")]
    [InlineData("Pier&nbsp;closed", "Pier closed")]
    [InlineData("Caf&eacute; &unknown; closed", "Café &unknown; closed")]
    [InlineData("3 < 4 &amp; 5", "3 < 4 & 5")]
    [InlineData("Pier\u000B closed&#11;", "Pier closed")]
    [InlineData("Pier closed</title><own:mark>x</own:mark><title>", "Pier closed")]
    public void ReadAll_FeedWithAFaultInItsCharacters_IsMended(string written, string title)
    {
        var item = One.Replace("Pier closed", written, StringComparison.Ordinal);

        var results = ReadAll("feed.rss", Bytes(Begin + item + Three + End));

        Assert.Equal(["feed.rss!/1", "feed.rss!/3"], results.Select(r => r.File));
        Assert.Equal((title, "Harbour Post"), (results[0].Article?.Headline, results[0].Article?.Outlet));
        Assert.Equal(["Three."], results[1].Article?.Paragraphs);
    }

    [Theory]
    [InlineData(Begin + One + Three + "<item><guid>5</guid><title>Pi", "line 5")]
    [InlineData(Begin + One + Three + "<item><guid>5</guid><description><![CDATA[<p>On", "line 5")]
    [InlineData(
        Begin + One + "<item><guid>2</guid><description>a <b>c</i></description></item>\n" + Three + End,
        "line 4"
    )]
    [InlineData("\n" + Begin + One + "<item><guid>2</guid><title>a</item>\n" + Three + End, "line 5")]
    public void ReadAll_FeedWithABrokenItem_KeepsTheOthers(string feed, string lost)
    {
        var results = ReadAll("feed.rss", Bytes(feed));

        Assert.Equal(["feed.rss!/1", "feed.rss!/3", "feed.rss!/" + lost], results.Select(r => r.File));
        Assert.Equal(["One."], results[0].Article?.Paragraphs);
        Assert.Equal("Harbour Post", results[1].Article?.Outlet);
        Assert.Equal(RejectionReason.Damaged, results[2].Rejection?.Reason);
    }

    [Fact]
    public void ReadAll_AtomThatBreaksOff_KeepsWhatIsWhole()
    {
        const string feed = """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:m="urn:m"><title>Harbour Post</title>
            <entry><id>1</id><title>Pier closed</title><m:note/><content>One.</content></entry>
            <entry><id>2</id><title>Pier
            """;

        var results = ReadAll("feed.atom", Bytes(feed));

        Assert.Equal(["feed.atom!/1", "feed.atom!/line 3"], results.Select(r => r.File));
        Assert.Equal("Harbour Post", results[0].Article?.Outlet);
    }

    [Fact]
    public void ReadAll_FeedBehindAnEmptyLine_IsRead()
    {
        var results = ReadAll("feed.xml", Bytes("\n \n" + Begin + One + End));

        Assert.Equal("Pier closed", Assert.Single(results).Article?.Headline);
    }

    [Theory]
    [InlineData("windows-1251", "Пирс закрыт")]
    [InlineData("koi8-r", "Пирс закрыт")]
    [InlineData("iso-8859-1", "Café closed")]
    [InlineData("shift_jis", "桟橋を閉鎖")]
    public void ReadAll_FeedInADeclaredEncoding_IsReadInIt(string encoding, string title)
    {
        var feed = (Begin + One + End)
            .Replace("?>", $" encoding=\"{encoding}\"?>", StringComparison.Ordinal)
            .Replace("Pier closed", title, StringComparison.Ordinal);
        var bytes =
            CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);

        var article = Assert.Single(ReadAll("feed.xml", bytes.GetBytes(feed))).Article!;

        Assert.Equal(title, article.Headline);
    }

    [Fact]
    public void Capture_FeedWithAFault_WarnsOfItsLine()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "feed.rss");
        File.WriteAllText(
            path,
            "\n" + Begin + One.Replace("closed", "& quay", StringComparison.Ordinal) + End
        );
        var tally = new CaptureTally();

        var pages = new ArticleReader(time: Day.Of2020).Capture(new("feed.rss", path), tally).ToList();

        Assert.Single(pages);
        Assert.Equal(("feed.rss", 4), (Assert.Single(tally.Warnings).File, tally.Warnings[0].Line));
    }
}
