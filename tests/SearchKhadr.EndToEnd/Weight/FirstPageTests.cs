using System.Globalization;
using Microsoft.Playwright;
using SearchKhadr.EndToEnd.Serving;
using static Microsoft.Playwright.Assertions;

namespace SearchKhadr.EndToEnd.Weight;

/// <summary>What a page costs who opens it for the first time: bytes, requests, and lines that move under the eyes.</summary>
/// <remarks>Times are printed and never judged: they are the machine's as much as the page's.</remarks>
[Collection<ArchiveInBrowser>]
public sealed class FirstPageTests(Browser browser)
{
    // What the issue allows the first page of results, with the script. Units: bytes on the wire, headers with them.
    private const int MostBytes = 150 * 1024;

    private const string Watch = """
        globalThis.moved = [];
        new PerformanceObserver(list => {
            for (const shift of list.getEntries())
                moved.push(`${shift.value.toFixed(5)} at ${Math.round(shift.startTime)} ms: ` +
                    shift.sources.map(source => source.node?.outerHTML?.slice(0, 120) ?? source.node?.textContent).join(" | "));
        }).observe({ type: "layout-shift", buffered: true });
        """;

    [Theory]
    [InlineData("/?q=court", 1280)]
    [InlineData("/?q=court", 375)]
    [InlineData("/", 1280)]
    public async Task Page_OpenedForTheFirstTime_IsLightAndStandsStill(string address, int width)
    {
        await using var visit = await browser.New(new Looks(width));
        await using var wire = await Wire.Of(visit.Page);
        await visit.Page.AddInitScriptAsync(Watch);

        await visit.Go(address);
        await visit.Page.WaitForTimeoutAsync(1000);

        var shifts = await visit.Page.EvaluateAsync<string[]>("moved");
        var blocking = await visit.Page.EvaluateAsync<string[]>(
            "performance.getEntriesByType('resource').filter(e => e.renderBlockingStatus === 'blocking').map(e => e.name)"
        );
        Print(
            $"{address} at {width}: {wire.Bytes / 1024.0:F1} KiB in {wire.Requests} requests, document {wire.DocumentBytes / 1024.0:F1} KiB"
        );
        Assert.InRange(wire.Bytes, 1, MostBytes);
        Assert.Empty(blocking);
        Assert.Empty(shifts);
    }

    [Fact]
    public async Task Article_OpenedForTheFirstTime_StandsStill()
    {
        await using var results = await browser.Open("/?q=court&in=comments", new Looks());
        await results.OpenFirst();
        await using var visit = await browser.New(new Looks());
        await visit.Page.AddInitScriptAsync(Watch);

        await visit.Go(new Uri(results.Page.Url).PathAndQuery);
        await visit.Page.WaitForTimeoutAsync(1000);

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("moved"));
    }

    [Theory]
    [InlineData("/?q=court", 1280)]
    [InlineData("/?q=court", 375)]
    [InlineData("/compare?q=court&split=outlet", 1280)]
    public async Task Page_ThatComesPieceByPiece_StandsStill(string address, int width) =>
        Assert.Empty(await MovesOfSlow(address, width));

    [Fact]
    public async Task Article_ThatComesPieceByPiece_StandsStill()
    {
        await using var results = await browser.Open("/?q=court&in=comments", new Looks());
        await results.OpenFirst();

        Assert.Empty(await MovesOfSlow(new Uri(results.Page.Url).PathAndQuery, 375));
    }

    [Fact]
    public async Task Text_OfAPage_IsThereWithOneRequest()
    {
        await using var visit = await browser.New(new Looks());
        await visit.Page.RouteAsync(
            "**/*",
            route => route.Request.ResourceType == "document" ? route.ContinueAsync() : route.AbortAsync()
        );

        await visit.Page.GotoAsync("/?q=court");

        await Expect(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Article).First)
            .ToBeInViewportAsync();
        var paper = await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        Assert.Equal("rgb(246, 244, 238)", paper);
    }

    [Fact]
    public async Task FirstPaint_OnASlowMachine_IsPrintedBesideThatOfOneWord()
    {
        var page = new List<double>();
        var word = new List<double>();
        for (var round = 0; round < 5; round++)
        {
            word.Add(await FirstPaint("/health/live"));
            page.Add(await FirstPaint("/?q=court"));
        }

        Print(
            $"first contentful paint with the CPU four times slower, of five in turn: /?q=court {Spread(page)}; a page of one word {Spread(word)}"
        );
        Assert.All(page.Concat(word), time => Assert.InRange(time, 1, double.MaxValue));
    }

    // The lines that move while a slow line brings the page, which is not compressed, so that it comes in many pieces.
    private async Task<string[]> MovesOfSlow(string address, int width)
    {
        await using var visit = await browser.New(new Looks(width));
        await visit.Page.AddInitScriptAsync(Watch);
        await visit.Page.SetExtraHTTPHeadersAsync([new("Accept-Encoding", "identity")]);
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await session.SendAsync("Network.enable");
        await session.SendAsync(
            "Network.emulateNetworkConditions",
            new Dictionary<string, object>
            {
                ["offline"] = false,
                ["latency"] = 20,
                ["downloadThroughput"] = 64 * 1024,
                ["uploadThroughput"] = 64 * 1024,
            }
        );
        await visit.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await visit.Page.WaitForTimeoutAsync(500);
        return await visit.Page.EvaluateAsync<string[]>("moved");
    }

    private async Task<double> FirstPaint(string address)
    {
        await using var visit = await browser.New(new Looks());
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await session.SendAsync(
            "Emulation.setCPUThrottlingRate",
            new Dictionary<string, object> { ["rate"] = 4 }
        );
        await visit.Page.GotoAsync(address);
        var paint = visit.Page.WaitForFunctionAsync(
            "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
        );
        return await (await paint).EvaluateAsync<double>("time => time");
    }

    private static FormattableString Spread(List<double> times)
    {
        times.Sort();
        return $"{times[0]:F0} to {times[^1]:F0} ms, median {times[times.Count / 2]:F0} ms";
    }

    private static void Print(FormattableString line) =>
        TestContext.Current.TestOutputHelper!.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
