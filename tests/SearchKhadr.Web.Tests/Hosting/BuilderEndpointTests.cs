using System.Net;

namespace SearchKhadr.Web.Tests.Hosting;

public sealed class BuilderEndpointTests(ServedSite site) : IClassFixture<ServedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fields_Sent_LeadToTheResultsOfTheirLine()
    {
        using var response = await site.Client.GetAsync(
            "/build/line?all=trial&none=appeal&distance=x&where=nowhere",
            Cancellation
        );

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/?q=trial+-appeal", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Line_Shown_IsText()
    {
        using var response = await site.Client.GetAsync("/build/shown?exact=%3Cb%3E", Cancellation);

        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("\"<b>\"", await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Theory]
    [InlineData("/help")]
    [InlineData("/build")]
    public async Task Page_ThatTeaches_IsServed(string address)
    {
        using var response = await site.Client.GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Suggestions_Asked_AreOptionsThatNobodyKeeps()
    {
        using var response = await site.Client.GetAsync("/suggestions?q=%3Cscript%3E", Cancellation);
        var options = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.DoesNotContain("<script>", options, StringComparison.Ordinal);
    }
}
