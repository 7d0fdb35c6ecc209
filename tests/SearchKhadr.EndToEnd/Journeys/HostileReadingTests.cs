using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SearchKhadr.EndToEnd.Serving;
using static Microsoft.Playwright.Assertions;

namespace SearchKhadr.EndToEnd.Journeys;

/// <summary>Pages that are too much for a browser, or that would call home, are read like any other.</summary>
[Collection<ArchiveInBrowser>]
public sealed class HostileReadingTests(Browser browser, HostileArchive hostile)
    : IClassFixture<HostileArchive>
{
    [Theory]
    [InlineData("mulberry", true)]
    [InlineData("mulberry", false)]
    [InlineData("hedge note", true)]
    [InlineData("hedge note", false)]
    public async Task TenThousandComments_AreShownInPartsAndCanAllBeFound(string words, bool javaScript)
    {
        await using var visit = await Read("thread.html", words, new Looks(JavaScript: javaScript));
        var parts = visit.Page.GetByRole(
            AriaRole.Navigation,
            new() { Name = "Parts of the thread", Exact = true }
        );

        await Measure(visit, $"10,000 comments, searched for {words}");
        await Expect(visit.Page.Locator("#comments ol > li")).ToHaveCountAsync(200);
        await Expect(parts).ToContainTextAsync("Comments 1 to 200 of 10,000");
        await visit.Page.Locator("#find-comments").FillAsync("hedger 9999");
        if (!javaScript)
            await visit.Page.Locator("#find-comments").PressAsync("Enter");
        await Expect(visit.Page.Locator("[data-comments-found]")).ToHaveTextAsync("1 of 10,000 comments");
        await Expect(visit.Page.Locator("#comment-9999")).ToBeVisibleAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("find=hedger"));

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Show all comments" }).ClickAsync();
        await parts.GetByRole(AriaRole.Link, new() { Name = "Last" }).ClickAsync();
        await Expect(parts).ToContainTextAsync("Comments 9,801 to 10,000 of 10,000");
        await Expect(visit.Page.Locator("#comment-9999")).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task HitsOfTenThousandComments_AreAKeyAway()
    {
        await using var visit = await Read("thread.html", "mulberry", new Looks());
        var status = visit.Page.Locator("[data-hit-now]");

        await visit.Page.Keyboard.PressAsync("p");
        await Expect(visit.Page.Locator("#comment-9999 mark")).ToBeInViewportAsync();
        await Expect(visit.Page.Locator("#comment-9999 mark")).ToBeFocusedAsync();
        await Expect(status).ToHaveTextAsync("Hit 20 of 20");
        await visit.Page.Keyboard.PressAsync("n");

        await Expect(status).ToHaveTextAsync("Hit 1 of 20");
        await Expect(visit.Page.Locator("#comment-499 mark")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task LinkToAComment_WithoutItsPart_LeadsThere()
    {
        var address = "/article/" + await hostile.IdOf("thread.html");
        await using var visit = await browser.Open("/help", new Looks(), hostile.Served);

        await visit.Page.GotoAsync(address + "#comment-4321");

        await Expect(visit.Page.Locator("#comment-4321")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task LineOfFiveMegabytes_IsTextAndItsHitIsALinkAway(bool javaScript)
    {
        await using var visit = await Read("line.txt", "mulberry", new Looks(JavaScript: javaScript));

        await Measure(visit, "a line of 5 MB");
        var body = await visit.Page.Locator("article .body").TextContentAsync() ?? "";
        Assert.InRange(body.Length, 300_000, 450_000);
        Assert.Contains("Part 1 of ", body, StringComparison.Ordinal);
        await visit
            .Page.GetByRole(AriaRole.Navigation, new() { Name = "Hits in this article" })
            .GetByRole(AriaRole.Link, new() { Name = javaScript ? "Next" : "First" })
            .ClickAsync();

        await Expect(visit.Page.Locator("article mark", new() { HasText = "mulberry" }))
            .ToBeInViewportAsync();
        var overflow = await visit.Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        Assert.InRange(overflow, 0, 0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task LineOfTwoHundredThousandHits_IsReadLikeAnyOther()
    {
        await using var visit = await Read("line.txt", "oak", new Looks());

        await Measure(visit, "a line with 218,454 hits");
        await visit.Page.Keyboard.PressAsync("n");
        await visit.Page.Keyboard.PressAsync("n");

        await Expect(visit.Page.Locator("[data-hit-now]")).ToHaveTextAsync("Hit 2 of 218,454");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task WritingThatTurnsRound_TurnsNothingBesideIt()
    {
        await using var visit = await Read("turned.html", "mulberry", new Looks());

        var author = await visit.Page.Locator("#comment-0 .author").BoundingBoxAsync();
        var number = await visit.Page.Locator("#comment-0 .number").BoundingBoxAsync();

        Assert.InRange(number!.X, author!.X + author.Width, double.MaxValue);
        Assert.DoesNotContain('\u202E', await visit.Page.TitleAsync());
        await Expect(visit.Page.Locator("#comment-0 .number")).ToHaveTextAsync("1");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Original_OfAPageThatWouldCallHome_CallsNobody(bool javaScript)
    {
        await using var visit = await Read("caller.html", "", new Looks(JavaScript: javaScript));
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "The original file" }).ClickAsync();
        var frame = visit.Page.FrameLocator("iframe");
        await Expect(frame.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("The page that would have called home");

        await frame.GetByRole(AriaRole.Button, new() { Name = "Send the mulberry" }).ClickAsync();
        await frame.GetByText("Follow the mulberry").ClickAsync();
        // As long as a browser waits before it tries something in the background.
        await visit.Page.WaitForTimeoutAsync(2000);

        Assert.Equal(0, hostile.Home.Calls);
        Assert.EndsWith("/original", new Uri(visit.Page.Url).AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Original_OpenedByItself_CallsNobodyEither()
    {
        await using var visit = await Read("caller.html", "", new Looks());
        var id = await hostile.IdOf("caller.html");

        await visit.Page.GotoAsync($"/original/{id}");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await visit.Page.WaitForTimeoutAsync(2000);

        Assert.Equal(0, hostile.Home.Calls);
        Assert.EndsWith(id, visit.Page.Url, StringComparison.Ordinal);
    }

    private async Task<Visit> Read(string file, string words, Looks looks)
    {
        var address = "/article/" + await hostile.IdOf(file) + "?q=" + Uri.EscapeDataString(words);
        var visit = await browser.Open("/help", looks, hostile.Served);
        await visit.Page.GotoAsync(address);
        return visit;
    }

    private static async Task Measure(Visit visit, string what)
    {
        var page = visit.Page;
        if (!visit.Looks.JavaScript)
            return;
        var figures = await page.EvaluateAsync<double[]>(
            """
            async () => {
                const paint = await new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
                    .observe({ type: "largest-contentful-paint", buffered: true }));
                const load = performance.getEntriesByType("navigation")[0];
                return [load.responseStart, load.responseEnd, load.domContentLoadedEventEnd, paint, load.encodedBodySize, load.decodedBodySize];
            }
            """
        );
        TestContext.Current.TestOutputHelper!.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: first byte {figures[0]:F0} ms, last byte {figures[1]:F0} ms, ready {figures[2]:F0} ms, largest paint "
                    + $"{figures[3]:F0} ms, {figures[4] / 1024:F0} KiB on the wire, {figures[5] / 1024:F0} KiB of page"
            )
        );
    }
}
