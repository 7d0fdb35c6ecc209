using System.Net;
using System.Text.RegularExpressions;
using SearchKhadr.Web.Access;
using SearchKhadr.Web.Hosting;
using SearchKhadr.Web.Tests.Hosting;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Access;

public sealed partial class AccessGateTests
{
    private static readonly ArchiveSiteOptions Closed = new()
    {
        Access = new AccessOptions
        {
            PasswordHash = SecretHash.Make("paper lantern"),
            TokenHash = SecretHash.Make("token-of-a-script"),
        },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://192.0.2.7:5080")]
    [InlineData("http://archive.example:5080")]
    public void Build_BeyondThisMachineWithoutASecret_IsRefused(string url)
    {
        var options = new ArchiveSiteOptions { Urls = [ArchiveSiteOptions.DefaultUrl, url] };

        Assert.Throws<ArgumentException>(() => ArchiveSite.Build(options, new SampleSearch()));
    }

    [Fact]
    public async Task Build_BeyondThisMachineOnPurpose_IsDone()
    {
        var options = new ArchiveSiteOptions
        {
            Urls = ["http://0.0.0.0:0"],
            Access = new AccessOptions { NoAuth = true },
        };

        await using var site = ArchiveSite.Build(options, new SampleSearch());

        Assert.NotNull(site);
    }

    [Theory]
    [InlineData("/api/search?q=a")]
    [InlineData("/api/export")]
    [InlineData("/feed")]
    [InlineData("/metrics")]
    [InlineData("/sitemap.xml")]
    [InlineData("/suggestions?q=a")]
    [InlineData("/_blazor")]
    [InlineData("/API/search")]
    [InlineData("/loginx")]
    public async Task Request_OfAProgramWithoutAToken_Is401(string address)
    {
        await using var site = await OpenedSite.Start(Closed);

        using var response = await site.Get(address);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/robots.txt")]
    [InlineData("/login")]
    public async Task Request_OfWhatHoldsNothingOfTheArchive_IsAnswered(string address)
    {
        await using var site = await OpenedSite.Start(Closed);

        using var response = await site.Get(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Token_InTheRequest_LetsAScriptIn()
    {
        await using var site = await OpenedSite.Start(Closed);

        using var right = await site.Get("/api/search", ("Authorization", "Bearer token-of-a-script"));
        using var again = await site.Get("/api/search", ("Authorization", "bearer token-of-a-script"));
        using var wrong = await site.Get("/api/search", ("Authorization", "Bearer paper lantern"));

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Unauthorized),
            (right.StatusCode, again.StatusCode, wrong.StatusCode)
        );
    }

    [Fact]
    public async Task Token_WrongTooOften_HasToWaitWhileTheKnownOneGoesOn()
    {
        await using var site = await OpenedSite.Start(Closed);
        using var first = await site.Get("/api/search", ("Authorization", "Bearer token-of-a-script"));

        for (var i = 0; i < FailureLimiter.MostFailures; i++)
            (await site.Get("/api/search", ("Authorization", $"Bearer guess-{i}"))).Dispose();
        using var wrong = await site.Get("/api/search", ("Authorization", "Bearer one-more"));
        using var right = await site.Get("/api/search", ("Authorization", "Bearer token-of-a-script"));

        Assert.Equal(HttpStatusCode.TooManyRequests, wrong.StatusCode);
        Assert.InRange(wrong.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 60);
        Assert.Equal(HttpStatusCode.OK, right.StatusCode);
    }

    [Fact]
    public async Task Page_WithoutACookie_LeadsToTheFormAndBack()
    {
        await using var site = await OpenedSite.Start(Closed);
        using var asked = await site.Get("/?q=tribunal", ("Accept", "text/html"));

        using var entered = await Enter(site, "paper lantern", asked.Headers.Location!.OriginalString);
        using var page = await site.Get(entered.Headers.Location!.OriginalString, ("Accept", "text/html"));

        Assert.Equal("/login?back=%2F%3Fq%3Dtribunal", asked.Headers.Location.OriginalString);
        Assert.Equal("/?q=tribunal", entered.Headers.Location.OriginalString);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var cookie = Assert.Single(
            entered.Headers.GetValues("Set-Cookie"),
            text => text.StartsWith("searchkhadr-session=", StringComparison.Ordinal)
        );
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Password_ThatIsWrong_IsSaidAndLetsNobodyIn()
    {
        await using var site = await OpenedSite.Start(Closed);

        using var entered = await Enter(site, "token-of-a-script", "/login?back=%2F");
        using var page = await site.Get("/", ("Accept", "text/html"));
        var form = await site.Text(entered.Headers.Location!.OriginalString);

        Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
        Assert.Contains("role=\"alert\"", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Password_FromAFormOfAnotherSite_IsTurnedAway()
    {
        await using var site = await OpenedSite.Start(Closed);
        using var form = new FormUrlEncodedContent([new("password", "paper lantern"), new("back", "/")]);

        using var response = await site.Client.PostAsync("/login/enter", form, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Password_FromAPageThatIsOlderThanTheServer_IsTurnedAwayAndIsNoFailureOfIt()
    {
        await using var site = await OpenedSite.Start(Closed);
        // The page left a cookie, and what its form brings was made by a server that is gone.
        await site.Text("/login");
        using var form = new FormUrlEncodedContent([
            new("password", "paper lantern"),
            new("__RequestVerificationToken", "of-another-server"),
        ]);

        using var response = await site.Client.PostAsync("/login/enter", form, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    public async Task Form_WithAWayBackElsewhere_StaysHere(string back)
    {
        await using var site = await OpenedSite.Start(Closed);

        using var entered = await Enter(site, "paper lantern", $"/login?back={Uri.EscapeDataString(back)}");

        Assert.Equal("/", entered.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task LogOut_FromThePage_ForgetsWhoCameIn()
    {
        await using var site = await OpenedSite.Start(Closed);
        var outside = await site.Text("/login");
        using var entered = await Enter(site, "paper lantern", "/login?back=%2F");
        var page = await site.Text("/");
        var form = page[page.IndexOf("/login/leave", StringComparison.Ordinal)..];
        var token = Hidden().Match(form);

        using var forgedForm = new FormUrlEncodedContent([new("back", "/")]);
        using var ownForm = new FormUrlEncodedContent([
            new(token.Groups[1].Value, WebUtility.HtmlDecode(token.Groups[2].Value)),
            new("back", "/help"),
        ]);
        using var forged = await site.Client.PostAsync("/login/leave", forgedForm, Cancellation);
        using var left = await site.Client.PostAsync("/login/leave", ownForm, Cancellation);
        using var after = await site.Get("/", ("Accept", "text/html"));

        Assert.DoesNotContain("/login/leave", outside, StringComparison.Ordinal);
        Assert.Equal(
            (HttpStatusCode.BadRequest, HttpStatusCode.Redirect, HttpStatusCode.Redirect),
            (forged.StatusCode, left.StatusCode, after.StatusCode)
        );
        Assert.Equal("/login?back=%2Fhelp", left.Headers.Location?.OriginalString);
        Assert.StartsWith("/login", after.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Enter(OpenedSite site, string password, string formAddress)
    {
        var page = await site.Text(formAddress);
        var fields = Hidden()
            .Matches(page)
            .Select(match =>
                KeyValuePair.Create(match.Groups[1].Value, WebUtility.HtmlDecode(match.Groups[2].Value))
            )
            .Where(field => field.Key is "back" or "__RequestVerificationToken")
            .DistinctBy(field => field.Key)
            .ToDictionary(StringComparer.Ordinal);
        fields["back"] = Back(page);
        fields["password"] = password;
        using var form = new FormUrlEncodedContent(fields);
        return await site.Client.PostAsync("/login/enter", form, Cancellation);
    }

    // Other forms of the page have a way back too; the login form's stands behind its token.
    private static string Back(string page) =>
        WebUtility.HtmlDecode(
            Hidden()
                .Matches(page[page.IndexOf("/login/enter", StringComparison.Ordinal)..])
                .First(match => match.Groups[1].Value == "back")
                .Groups[2]
                .Value
        );

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Hidden();
}
