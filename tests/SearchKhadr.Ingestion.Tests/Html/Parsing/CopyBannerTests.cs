using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Reading;
using SearchKhadr.Ingestion.Tests.Capturing;

namespace SearchKhadr.Ingestion.Tests.Html.Parsing;

/// <summary>Pages as archives and caches give them.</summary>
public sealed class CopyBannerTests
{
    private const string Own = "http://www.kite.example/ferry";
    private const string Stamp = "2015-01-02T03:04:05Z";

    [Theory]
    [InlineData("https://web.archive.example/web/20150102030405/http://www.kite.example/ferry")]
    [InlineData("http://a.example/20150102030405id_/http:/www.kite.example/ferry")]
    [InlineData("https://a.example/2015.01.02-030405/http://www.kite.example/ferry")]
    public void TryRead_AddressOfACopy_IsThePagesOwnAndItsTime(string address)
    {
        Assert.Equal(new ArchivedAddress(Own, Stamp), ArchivedAddress.TryRead(address));
    }

    [Theory]
    [InlineData("http://www.kite.example/20150102030405/ferry")]
    [InlineData("https://a.example/web/20159902030405/http://www.kite.example/ferry")]
    [InlineData("http://www.kite.example/share?u=http://b.example/")]
    public void TryRead_AddressOfAPage_IsNone(string address)
    {
        Assert.Null(ArchivedAddress.TryRead(address));
    }

    [Theory]
    [InlineData(
        "<link rel='canonical' href='https://w.example/web/20150102030405/http://www.kite.example/ferry'>",
        ""
    )]
    [InlineData("<base href='https://w.example/web/20150102030405/http://www.kite.example/'>", "")]
    [InlineData(
        "<link rel='canonical' href='http://www.kite.example/ferry'>",
        "FILE ARCHIVED ON 03:04:05 Jan 02, 2015 AND"
    )]
    [InlineData("", "")]
    public void Read_CopyUnderAToolbar_IsThePageWithoutIt(string head, string comment)
    {
        const string bar = """
            <div id="wm-ipp-base"><div id="wm-ipp"><p>About this capture of the page, made by the archive for its readers, who may look at it for as long as they want.</p></div></div>
            <div id="wm-ipp-print">The Machine - https://w.example/web/20150102030405/http://www.kite.example/ferry</div>
            """;

        AssertCopy(Page(head, bar, $"<!-- {comment} -->"));
    }

    [Fact]
    public void Read_CopyUnderAHeader_HasNeitherItsNameNorItsTimes()
    {
        const string head = """
            <link rel="canonical" href="https://a.example/2015.01.02-030405/http://www.kite.example/ferry">
            <meta property="og:site_name" content="a.example"><meta property="og:url" content="http://a.example/AbCdE">
            <meta property="article:modified_time" content="2015-01-02T03:04:05Z">
            """;
        const string bar = """
            <div id="HEADER">webpage capture <time itemprop="pubdate" datetime="2015-01-02T03:04:05Z">2 Jan 2015 03:04:05 UTC</time></div>
            <div id="CONTENT">
            """;

        var article = Page(head, bar, "</div>");

        AssertCopy(article);
        Assert.Null(article.Outlet);
        Assert.Null(article.Published.Value);
        Assert.Null(article.Updated.Value);
    }

    [Fact]
    public void Read_CopyOfACache_HasTheAddressAndTimeThatTheCacheSays()
    {
        const string bar = """
            <div id="bN015htcoyT__google-cache-hdr">This is a cache of <a href="http://www.kite.example/ferry">http://www.kite.example/ferry</a>. It is a
            snapshot of the page as it appeared on 2 Jan 2015 03:04:05 GMT. The current page could have changed in the meantime, and words may be marked in it.</div>
            """;

        AssertCopy(Page("", bar, ""));
    }

    private static void AssertCopy(Article article)
    {
        Assert.Equal("Ferry late", article.Headline);
        Assert.StartsWith("http://www.kite.example/", article.Url, StringComparison.Ordinal);
        Assert.Equal(Stamp, article.Capture.SavedAt);
        Assert.Equal(3, article.Body.Count);
        Assert.Null(article.Published.Value);
    }

    private static Article Page(string head, string top, string bottom)
    {
        var html =
            $"<!DOCTYPE html><html><head><title>Ferry late</title>{head}</head><body>{top}<h1>Ferry late</h1>{HtmlPages.Body}{bottom}</body></html>";
        return Assert.Single(SamplePages.ReadAll("a.html", SamplePages.Bytes(html))).Article!;
    }
}
