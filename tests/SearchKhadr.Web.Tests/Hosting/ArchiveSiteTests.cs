using System.Net;
using System.Text.RegularExpressions;
using SearchKhadr.Web.Hosting;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Hosting;

public sealed partial class ArchiveSiteTests(ServedSite site) : IClassFixture<ServedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/?q=%22+*+OR+(&page=-1&outlet=%00", HttpStatusCode.OK)]
    [InlineData("/article/tribunal?q=tribunal", HttpStatusCode.OK)]
    [InlineData("/article/none", HttpStatusCode.NotFound)]
    [InlineData("/nothing/here", HttpStatusCode.NotFound)]
    public async Task Page_ByItsAddress_AnswersWithStatusAndOneHeading(string address, HttpStatusCode status)
    {
        using var response = await site.Client.GetAsync(address, Cancellation);
        var page = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(status, response.StatusCode);
        Assert.Single(Headings().Matches(page));
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/article/tribunal", HttpStatusCode.OK)]
    [InlineData("/article/none", HttpStatusCode.NotFound)]
    public async Task Head_OfAPage_AnswersAsGetWithoutABody(string address, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);

        using var response = await site.Client.SendAsync(request, Cancellation);

        Assert.Equal(status, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/article/hostile?q=tribunal")]
    [InlineData("/nothing/here")]
    [InlineData("/_content/SearchKhadr.Web/page.js")]
    public async Task Answer_OfAnyKind_CarriesTheStrictHeaders(string address)
    {
        using var response = await site.Client.GetAsync(address, Cancellation);

        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self' SUM SUM; font-src 'self'; img-src 'self' data:; "
                + "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'",
            StyleSum().Replace(Header(response, "Content-Security-Policy"), "SUM")
        );
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.Equal("DENY", Header(response, "X-Frame-Options"));
        Assert.Equal("", Header(response, "Server"));
    }

    [Theory]
    [InlineData("/?q=tribunal")]
    [InlineData("/article/tribunal?q=tribunal")]
    public async Task Page_WithAllItLoads_AsksOnlyThisServer(string address)
    {
        var page = await site.Client.GetStringAsync(address, Cancellation);
        string[] loaded = [.. Loaded().Matches(page).Select(match => match.Groups[1].Value)];

        Assert.NotEmpty(loaded);
        foreach (var url in loaded)
        {
            using var response = await site.Client.GetAsync(url, Cancellation);
            Assert.Matches("^(#|_content/|/opensearch\\.xml$)", url);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task Style_OfAPage_NamesNoOtherHost()
    {
        var page = await site.Client.GetStringAsync("/help", Cancellation);

        var styles = Style().Matches(page).Select(match => match.Value);

        Assert.All(styles, style => Assert.DoesNotMatch(ElsewhereInStyle(), style));
    }

    [Fact]
    public async Task Page_AsTheServerWritesIt_HasNothingInlineButItsStyle()
    {
        var page = await site.Client.GetStringAsync("/article/hostile?q=tribunal", Cancellation);

        Assert.DoesNotMatch(InlineCode(), Style().Replace(page, "", 2));
    }

    [Fact]
    public async Task Script_InAHeadline_IsCharacters()
    {
        var results = await site.Client.GetStringAsync("/?q=markup", Cancellation);
        var article = await site.Client.GetStringAsync("/article/hostile", Cancellation);

        Assert.All(
            [results, article],
            page =>
            {
                Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("<img src=x", page, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("&lt;script&gt;alert(", page, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task BlazorScript_FromTheLibrary_IsServed()
    {
        var script = await site.Client.GetStringAsync(
            "/_content/SearchKhadr.Web/blazor.web.js",
            Cancellation
        );

        Assert.True(script.Length > 100_000, $"actual={script.Length} expected>100000");
        Assert.Contains("blazor-focus-on-navigate", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_ByAnotherName_IsTurnedAway()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "rebound.example";

        using var response = await site.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.OK)]
    public async Task Circuit_AskedForByAPage_OpensForOwnPagesOnly(string? origin, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.TryAddWithoutValidation(
            "Origin",
            origin ?? site.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)
        );

        using var response = await site.Client.SendAsync(request, Cancellation);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task DamagedIndex_WhenAsked_IsSaidOnTheErrorPage()
    {
        await using var damaged = new ServedSite();
        await damaged.InitializeAsync();
        damaged.Search.Fault = new SampleDamageException();

        using var response = await damaged.Client.GetAsync("/?q=a", Cancellation);
        var page = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("checksum differs (resource=_0.tim)", page, StringComparison.Ordinal);
        Assert.Contains("searchkhadr rebuild", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_WithNoAddress_IsRefused()
    {
        var options = new ArchiveSiteOptions { Urls = [] };

        Assert.Throws<ArgumentException>(() => ArchiveSite.Build(options, new SampleSearch()));
    }

    [Fact]
    public void Options_Untouched_ListenOnThisMachineOnly()
    {
        Assert.Equal(["http://127.0.0.1:5080"], new ArchiveSiteOptions().Urls);
    }

    private static string Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join('|', values) : "";

    [GeneratedRegex("<h1[ >]", RegexOptions.None, 1000)]
    private static partial Regex Headings();

    [GeneratedRegex(
        "<(?:link(?! rel=\"(?:canonical|search)\")|script)[^>]* (?:href|src)=\"([^\"]+)\"",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Loaded();

    [GeneratedRegex("'sha256-[A-Za-z0-9+/]{43}='", RegexOptions.None, 1000)]
    private static partial Regex StyleSum();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline, 1000)]
    private static partial Regex Style();

    [GeneratedRegex("@import|url\\(\\s*[\"']?\\s*(?:[a-z]+:)?//", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ElsewhereInStyle();

    [GeneratedRegex(
        "<script(?![^>]* src=)|<style|\\sstyle=|<[a-z][^>]*\\son[a-z]+=",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex InlineCode();
}
