using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using SearchKhadr.Web.Hosting;
using SearchKhadr.Web.Tests.Hosting;

namespace SearchKhadr.Web.Tests.Feeds;

public sealed class FeedEndpointsTests(ServedSite site) : IClassFixture<ServedSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Feed_OfASearch_HasItsHitsWithTheDatesThatAreKnown()
    {
        var feed = XDocument.Parse(
            await site.Client.GetStringAsync("/feed?q=tribunal&size=100", Cancellation)
        );

        var entries = feed.Root!.Elements(Atom + "entry")
            .ToDictionary(entry => entry.Element(Atom + "id")!.Value);
        Assert.Equal(
            "2010-10-26T00:00:00Z",
            entries["urn:searchkhadr:tribunal"].Element(Atom + "published")?.Value
        );
        Assert.Null(entries["urn:searchkhadr:undated"].Element(Atom + "published"));
        Assert.Contains(
            "no date known",
            entries["urn:searchkhadr:undated"].Element(Atom + "summary")!.Value,
            StringComparison.Ordinal
        );
        Assert.All(entries.Values, entry => Assert.NotNull(entry.Element(Atom + "updated")));
    }

    [Theory]
    [InlineData("/feed?q=markup")]
    [InlineData("/feed?q=%00%0B%EF%BF%BF")]
    [InlineData("/opensearch.xml")]
    [InlineData("/sitemap.xml")]
    public async Task Xml_OfAnything_IsWellFormed(string address)
    {
        var document = XDocument.Parse(await site.Client.GetStringAsync(address, Cancellation));

        Assert.NotNull(document.Root);
    }

    [Fact]
    public async Task Description_ForBrowsers_LeadsBackHere()
    {
        var description = await site.Client.GetStringAsync("/opensearch.xml", Cancellation);
        var page = await site.Client.GetStringAsync("/", Cancellation);

        Assert.Contains(
            $"{site.Client.BaseAddress}?q={{searchTerms}}",
            description,
            StringComparison.Ordinal
        );
        Assert.Contains("href=\"/opensearch.xml\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_ForBrowsers_AreTheTypedTextAndAList()
    {
        using var answer = JsonDocument.Parse(
            await site.Client.GetStringAsync("/opensearch/suggestions?q=harb", Cancellation)
        );

        Assert.Equal("harb", answer.RootElement[0].GetString());
        Assert.Contains(
            "outlet:\"Harbour Dispatch\"",
            answer.RootElement[1].EnumerateArray().Select(text => text.GetString())
        );
    }

    [Fact]
    public async Task Robots_UnlessAllowed_AreSentAway()
    {
        await using var open = await OpenedSite.Start(new ArchiveSiteOptions { AllowRobots = true });

        using var closed = await site.Client.GetAsync("/robots.txt", Cancellation);
        using var allowed = await open.Get("/robots.txt");

        Assert.Equal("User-agent: *\nDisallow: /\n", await closed.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("noindex, nofollow", closed.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Contains(
            "Sitemap: ",
            await allowed.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal
        );
        Assert.False(allowed.Headers.Contains("X-Robots-Tag"));
    }

    [Theory]
    [InlineData(false, HttpStatusCode.OK)]
    [InlineData(true, HttpStatusCode.ServiceUnavailable)]
    public async Task Ready_WithoutAnythingToSearch_IsNot(bool isEmpty, HttpStatusCode ready)
    {
        await using var opened = await OpenedSite.Start(
            search: new Samples.SampleSearch { IsEmpty = isEmpty }
        );

        using var lives = await opened.Get("/health/live");
        using var answers = await opened.Get("/health/ready");

        Assert.Equal((HttpStatusCode.OK, ready), (lives.StatusCode, answers.StatusCode));
    }
}
