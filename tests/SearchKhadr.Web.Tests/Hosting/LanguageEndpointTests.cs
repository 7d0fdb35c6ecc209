using System.Net;

namespace SearchKhadr.Web.Tests.Hosting;

public sealed class LanguageEndpointTests(ServedSite site) : IClassFixture<ServedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "", "en", "Search")]
    [InlineData("", "de, fr-CA;q=0.8, en;q=0.5", "fr", "Chercher")]
    [InlineData("", "ja", "en", "Search")]
    [InlineData("language=fr", "en-GB", "fr", "Chercher")]
    [InlineData("language=en", "fr", "en", "Search")]
    [InlineData("language=%3Cscript%3E", "fr", "fr", "Chercher")]
    public async Task Page_ByCookieElseByBrowser_SpeaksALanguage(
        string cookie,
        string asked,
        string language,
        string search
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/?q=tribunal");
        request.Headers.TryAddWithoutValidation("Cookie", cookie);
        request.Headers.TryAddWithoutValidation("Accept-Language", asked);
        using var response = await site.Client.SendAsync(request, Cancellation);
        var page = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal([language], response.Content.Headers.ContentLanguage);
        Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
        Assert.Contains($">{search}</span>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "/?q=a", "language=fr;", "/?q=a")]
    [InlineData("<script>", "//elsewhere.example/", "language=; expires=Thu, 01 Jan 1970", "/")]
    public async Task Choice_OfALanguage_IsRememberedAndGoesBack(
        string choice,
        string back,
        string cookie,
        string location
    )
    {
        using var form = new FormUrlEncodedContent([new("choice", choice), new("back", back)]);

        using var response = await site.Client.PostAsync("/language", form, Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(location, response.Headers.Location?.OriginalString);
        Assert.StartsWith(
            cookie,
            Assert.Single(response.Headers.GetValues("Set-Cookie")),
            StringComparison.Ordinal
        );
    }
}
