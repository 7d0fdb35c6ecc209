using System.Globalization;
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
    [InlineData(
        "hedge note",
        true,
        Skip = "With script and 20,000 hits on the page the browser is busy for more than 30 seconds; the cause is not found."
    )]
    public async Task TenThousandComments_AreAllThereAndCanBeFound(string words, bool javaScript)
    {
        var visit = await Read("thread.html", words, new Looks(JavaScript: javaScript));

        await Measure(visit, $"10,000 comments, searched for {words}");
        Assert.Equal(HostileArchive.Comments, await visit.Page.Locator("#comments > ol > li").CountAsync());
        await visit.Page.Locator("#find-comments").FillAsync("hedger 9999");
        if (!javaScript)
            await visit.Page.Locator("#find-comments").PressAsync("Enter");
        await Expect(visit.Page.Locator("[data-comments-found]")).ToHaveTextAsync("1 of 10,000 comments");
        await Expect(visit.Page.Locator("#comment-9999")).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task LastHitOfTenThousandComments_IsAKeyAway()
    {
        var visit = await Read("thread.html", "mulberry", new Looks());

        await visit.Page.Keyboard.PressAsync("p");

        await Expect(visit.Page.Locator("#comment-9999 mark")).ToBeInViewportAsync();
        await Expect(visit.Page.Locator("[data-hit-now]")).ToHaveTextAsync("Hit 20 of 20");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task LineOfFiveMegabytes_IsTextAndItsHitIsMarked(bool javaScript)
    {
        var visit = await Read("line.txt", "mulberry", new Looks(JavaScript: javaScript));

        await Measure(visit, "a line of 5 MB");
        var characters = await visit
            .Page.Locator("article .body")
            .EvaluateAsync<int>("e => e.textContent.length");
        Assert.InRange(characters, HostileArchive.LineChars, HostileArchive.LineChars + 10_000);
        await Expect(visit.Page.Locator("article mark", new() { HasText = "mulberry" })).ToHaveCountAsync(1);
        var overflow = await visit.Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        Assert.InRange(overflow, 0, 0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task WritingThatTurnsRound_TurnsNothingBesideIt()
    {
        var visit = await Read("turned.html", "mulberry", new Looks());

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
        var visit = await Read("caller.html", "", new Looks(JavaScript: javaScript));
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
        var visit = await Read("caller.html", "", new Looks());
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
