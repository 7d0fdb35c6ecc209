using System.Net;

namespace SearchKhadr.Web.Tests.Hosting;

public sealed class AppearanceEndpointTests(ServedSite site) : IClassFixture<ServedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Choice_OfDark_IsRememberedAndGoesBack()
    {
        using var response = await Choose("dark", "/?q=trial&page=2");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/?q=trial&page=2", response.Headers.Location?.OriginalString);
        Assert.StartsWith("appearance=dark;", Assert.Single(Cookies(response)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("system")]
    [InlineData("<script>")]
    public async Task Choice_OfAnythingElse_ForgetsTheCookie(string choice)
    {
        using var response = await Choose(choice, "/");

        Assert.StartsWith(
            "appearance=; expires=Thu, 01 Jan 1970",
            Assert.Single(Cookies(response)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("/\t/elsewhere.example/")]
    [InlineData("")]
    public async Task Choice_WithAWayBackElsewhere_StaysHere(string back)
    {
        using var response = await Choose("light", back);

        Assert.Equal("/", response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("appearance=dark", "data-appearance=\"dark\"")]
    [InlineData("appearance=light", "data-appearance=\"light\"")]
    public async Task Page_WithAChoice_IsShownInIt(string cookie, string mark)
    {
        var page = await Get(cookie);

        Assert.Contains(mark, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("appearance=\"><script>")]
    public async Task Page_WithoutAChoice_FollowsTheSystem(string cookie)
    {
        var page = await Get(cookie);

        Assert.Matches("<html lang=\"[a-z]+\">", page);
    }

    private static IEnumerable<string> Cookies(HttpResponseMessage response) =>
        response.Headers.GetValues("Set-Cookie");

    private async Task<HttpResponseMessage> Choose(string choice, string back)
    {
        using var form = new FormUrlEncodedContent([new("choice", choice), new("back", back)]);
        return await site.Client.PostAsync("/appearance", form, Cancellation);
    }

    private async Task<string> Get(string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Cookie", cookie);
        using var response = await site.Client.SendAsync(request, Cancellation);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }
}
