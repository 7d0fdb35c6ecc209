using System.Net;
using SearchKhadr.Archive.Reading;

namespace SearchKhadr.Web.Tests.Hosting;

public sealed class OriginalEndpointTests(ServedSite site) : IClassFixture<ServedSite>
{
    private const string Page = "<!doctype html><script>alert(1)</script><p>As it was saved.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_AsItWasSaved_IsServedUnderAPolicyOfItsOwn()
    {
        site.Search.OriginalText = Page;

        using var response = await site.Client.GetAsync("/original/tribunal", Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith(
            Page,
            await response.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal
        );
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; "
                + "frame-ancestors 'self'; sandbox",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy"))
        );
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("SAMEORIGIN", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("off", Assert.Single(response.Headers.GetValues("X-DNS-Prefetch-Control")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Text_AsItWasSaved_IsTextWhateverItSays()
    {
        site.Search.OriginalText = Page;

        using var response = await site.Client.GetAsync("/original/letter", Cancellation);

        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(Page, await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Page_ThatNamesOtherHosts_LosesTheElementsThatConnectToThem()
    {
        const string Linked = "<LINK\nrel=preconnect href=//x.example><abbr><a href=//y.example>link</A >";
        site.Search.OriginalText = Linked;

        var shown = await site.Client.GetStringAsync("/original/tribunal", Cancellation);
        var kept = await site.Client.GetStringAsync("/original/tribunal?save=1", Cancellation);

        Assert.StartsWith(
            "<x-LINK\nrel=preconnect href=//x.example><abbr><x-a href=//y.example>link</x-A >",
            shown,
            StringComparison.Ordinal
        );
        Assert.Equal(Linked, kept);
    }

    [Fact]
    public async Task File_ToKeep_HasItsName()
    {
        using var response = await site.Client.GetAsync("/original/tribunal?save=1", Cancellation);

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("tribunal.html", response.Content.Headers.ContentDisposition.FileNameStar);
    }

    [Theory]
    [InlineData(OriginalState.Changed, HttpStatusCode.Conflict)]
    [InlineData(OriginalState.FileGone, HttpStatusCode.Gone)]
    [InlineData(OriginalState.PageGone, HttpStatusCode.Gone)]
    [InlineData(OriginalState.Unreadable, HttpStatusCode.ServiceUnavailable)]
    public async Task File_ThatIsNotWhatWasRead_IsRefusedInWords(OriginalState state, HttpStatusCode status)
    {
        await using var other = new ServedSite();
        await other.InitializeAsync();
        other.Search.OriginalIs = state;

        using var response = await other.Client.GetAsync("/original/tribunal", Cancellation);
        var words = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal($"{state}: samples/tribunal.html\n", words);
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/original/none")]
    [InlineData("/original/..%2f..%2fetc%2fpasswd")]
    [InlineData("/article/none/original")]
    public async Task Id_OfNoArticle_IsNotFound(string address)
    {
        using var response = await site.Client.GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
