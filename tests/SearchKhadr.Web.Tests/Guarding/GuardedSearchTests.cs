using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Web.Guarding;
using SearchKhadr.Web.Hosting;
using SearchKhadr.Web.Measuring;
using SearchKhadr.Web.Tests.Hosting;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Guarding;

public sealed class GuardedSearchTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Query_LongerThanAllowed_IsReadAsFarAsAllowed()
    {
        await using var site = await Limited(new SearchLimits { QueryChars = 8 });

        using var answer = await Json(site, "/api/search?q=tribunal+and+more");

        Assert.Equal(
            "Only the first 8 characters were read.",
            answer.RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString()
        );
        Assert.True(answer.RootElement.GetProperty("total").GetInt32() > 0);
    }

    [Fact]
    public async Task Page_DeeperThanAllowed_IsTheDeepest()
    {
        await using var site = await Limited(new SearchLimits { Window = 20 });

        using var answer = await Json(site, "/api/search?size=10&page=2000000000");

        Assert.Equal(2, answer.RootElement.GetProperty("page").GetInt32());
        Assert.Equal(1, answer.RootElement.GetProperty("diagnostics").GetArrayLength());
    }

    [Theory]
    [InlineData(null, true, int.MaxValue)]
    [InlineData(null, false, 100_000)]
    [InlineData(20, true, 20)]
    public void Window_ThatNobodySet_DependsOnWhoMayAsk(int? set, bool isOwnMachine, int expected)
    {
        var limits = new SearchLimits { Window = set };

        Assert.Equal(expected, limits.For(isOwnMachine).Window);
    }

    [Fact]
    public async Task Choices_MoreThanAllowed_AreTakenAsFarAsAllowedAndItIsSaid()
    {
        await using var site = await Limited(new SearchLimits { Conditions = 2 });

        using var answer = await Json(site, "/api/search?q=tribunal&outlet=A&outlet=B&outlet=C");

        Assert.Equal(
            "Only the first 2 values chosen of facets were taken.",
            answer.RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString()
        );
    }

    [Fact]
    public async Task Requests_MoreThanAllowedAndMoreThanMayWait_AreTurnedAwayWithAProblem()
    {
        using var isBusy = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        var slow = SlowOnce(isBusy, goOn);
        await using var site = await OpenedSite.Start(
            new ArchiveSiteOptions
            {
                Limits = new SearchLimits { Pages = 1, Waiting = 0 },
            },
            slow
        );

        var first = site.Get("/api/search?q=tribunal");
        isBusy.Wait(Cancellation);
        using var refused = await site.Get("/api/search?q=tribunal");
        using var health = await site.Get("/health/live");
        goOn.Set();
        using var answered = await first;

        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, HttpStatusCode.OK),
            (refused.StatusCode, health.StatusCode, answered.StatusCode)
        );
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Equal("1", refused.Headers.GetValues("Retry-After").Single());
    }

    [Fact]
    public async Task Page_WhileAFileIsSent_DoesNotWaitForIt()
    {
        using var isSending = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        var slow = SlowOnce(isSending, goOn);
        await using var site = await OpenedSite.Start(
            new ArchiveSiteOptions
            {
                Limits = new SearchLimits
                {
                    Pages = 1,
                    Files = 1,
                    Waiting = 0,
                },
            },
            slow
        );

        var file = site.Get("/api/export?q=tribunal&format=csv");
        isSending.Wait(Cancellation);
        using var refused = await site.Get("/api/export?q=tribunal&format=csv");
        using var page = await site.Get("/api/search?q=tribunal");
        goOn.Set();
        using var sent = await file;

        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK, HttpStatusCode.OK),
            (refused.StatusCode, page.StatusCode, sent.StatusCode)
        );
    }

    [Fact]
    public async Task Search_ThatIsTooComplex_IsStoppedWithASentence()
    {
        await using var site = await OpenedSite.Start(
            search: new SampleSearch { Fault = new QueryTooComplexException("9999 clauses, allowed=1024") }
        );

        using var response = await site.Get("/api/search?q=a*");
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(
            "too many words",
            answer.RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Search_ThatTakesTooLong_IsStoppedWithASentence()
    {
        var clock = new ManualClock();
        using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var slow = new SampleSearch
        {
            Before = token =>
            {
                clock.Advance(TimeSpan.FromSeconds(6));
                token.ThrowIfCancellationRequested();
            },
        };
        var metrics = new SiteMetrics(services.GetRequiredService<IMeterFactory>(), slow, clock);
        var guarded = new GuardedSearch(slow, new SearchLimits(), metrics, clock);

        var response = guarded.Search(new SearchRequest { Query = "a*" }, Cancellation);

        Assert.Contains(
            "longer than 5 seconds",
            Assert.Single(response.Diagnostics).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Circuits_MoreThanAllowed_AreTurnedAwayWhileThePageWorks()
    {
        await using var site = await Limited(new SearchLimits { Circuits = 0 });

        using var circuit = await site.Get("/_blazor?id=1");
        using var page = await site.Get("/?q=tribunal");

        Assert.Equal(
            (HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK),
            (circuit.StatusCode, page.StatusCode)
        );
    }

    [Fact]
    public async Task Body_LongerThanAllowed_IsRefused()
    {
        await using var site = await Limited(new SearchLimits { BodyBytes = 100 });
        using var form = new FormUrlEncodedContent([new("choice", new string('x', 1000))]);

        using var response = await site.Client.PostAsync("/appearance", form, Cancellation);

        Assert.InRange((int)response.StatusCode, 400, 413);
    }

    /// <summary>A search whose first answer waits until it may go on.</summary>
    private static SampleSearch SlowOnce(ManualResetEventSlim isBusy, ManualResetEventSlim goOn) =>
        new()
        {
            Before = token =>
            {
                if (isBusy.IsSet)
                    return;
                isBusy.Set();
                goOn.Wait(token);
            },
        };

    private static Task<OpenedSite> Limited(SearchLimits limits) =>
        OpenedSite.Start(new ArchiveSiteOptions { Limits = limits });

    private static async Task<JsonDocument> Json(OpenedSite site, string address) =>
        JsonDocument.Parse(await site.Text(address));
}
