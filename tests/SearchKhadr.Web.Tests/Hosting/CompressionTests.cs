using System.Net;

namespace SearchKhadr.Web.Tests.Hosting;

public sealed class CompressionTests(ServedSite site) : IClassFixture<ServedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/?q=tribunal")]
    [InlineData("/_content/SearchKhadr.Web/blazor.web.js")]
    [InlineData("/_content/SearchKhadr.Web/tokens.css")]
    public async Task Answer_ToABrowserThatTakesIt_IsCompressed(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");

        using var response = await site.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [Fact]
    public async Task Script_ThatIsSentCompressed_IsSmaller()
    {
        const string Script = "/_content/SearchKhadr.Web/blazor.web.js";
        using var request = new HttpRequestMessage(HttpMethod.Get, Script);
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");

        using var response = await site.Client.SendAsync(request, Cancellation);
        var sent = await response.Content.ReadAsByteArrayAsync(Cancellation);
        var plain = await site.Client.GetByteArrayAsync(Script, Cancellation);

        // It was once a gzip of level 0, as long as the file.
        Assert.InRange(sent.Length, 1, plain.Length / 3);
    }

    [Fact]
    public async Task Answer_ToOneThatDoesNotAsk_IsPlain()
    {
        using var response = await site.Client.GetAsync("/", Cancellation);

        Assert.Empty(response.Content.Headers.ContentEncoding);
    }
}
