using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SearchKhadr.EndToEnd.Serving;
using static Microsoft.Playwright.Assertions;

namespace SearchKhadr.EndToEnd.Journeys;

[Collection<ArchiveInBrowser>]
public sealed class SearchJourneyTests(Browser browser)
{
    [Theory]
    [MemberData(nameof(Looks.WidthsAndScripts), MemberType = typeof(Looks))]
    public async Task Reader_SearchesNarrowsAndReads(int width, bool javaScript)
    {
        await using var visit = await browser.Open("/", new Looks(width, javaScript));
        var everything = await visit.Total();

        var found = await visit.TotalAfter(() => visit.Search("court"));
        var ofOne = await visit.TotalAfter(() => visit.ToggleOutlet("The Rideau Courier"));
        var ofTwo = await visit.TotalAfter(() => visit.ToggleOutlet("Prairie Ledger"));

        Assert.InRange(found, 2, everything);
        Assert.InRange(ofOne, 1, found - 1);
        Assert.InRange(ofTwo, ofOne + 1, found - 1);

        await visit.ShowFilters();
        var inYear = await visit.TotalAfter(() =>
            visit
                .Page.GetByRole(AriaRole.List, new() { Name = "Articles by year" })
                .GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^2015") })
                .ClickAsync()
        );
        await Expect(visit.Page).ToHaveURLAsync(new Regex("from=2015"));
        Assert.InRange(inYear, 1, ofTwo - 1);

        await visit.OpenFirst();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        Assert.InRange(await visit.Page.Locator("article mark").CountAsync(), 1, int.MaxValue);
        await Expect(visit.Page.Locator("#hit-1")).ToContainTextAsync(new Regex("[Cc]ourt"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Typing_UpdatesResultsAndAddressWithoutALoad()
    {
        await using var visit = await browser.Open("/", new Looks());
        var documents = visit.Requests.Count(url => url.Contains("/?q=", StringComparison.Ordinal));

        await visit.Box.PressSequentiallyAsync("habeas");

        await Expect(visit.Page).ToHaveURLAsync(new Regex("q=habeas"));
        await Expect(visit.Page.Locator("article mark").First).ToContainTextAsync(new Regex("[Hh]abeas"));
        Assert.Equal(documents, visit.Requests.Count(url => url.Contains("/?q=", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EveryOutletCount_EqualsTheHitsAfterTheClick(bool javaScript)
    {
        await using var visit = await browser.Open("/?q=charter", new Looks(JavaScript: javaScript));
        var labels = await visit
            .Page.GetByRole(AriaRole.Group, new() { Name = "Outlet" })
            .Locator("label")
            .AllInnerTextsAsync();
        Assert.NotEmpty(labels);

        foreach (var label in labels.Where(label => label.Length > 0).Take(4))
        {
            var parts = Regex.Match(
                label.ReplaceLineEndings(" "),
                @"^\s*(?<name>.*?)\s+(?<count>[0-9]+)\s+articles?\s*$"
            );
            var box = visit
                .Page.GetByRole(AriaRole.Group, new() { Name = "Outlet" })
                .GetByRole(
                    AriaRole.Checkbox,
                    new() { NameRegex = new Regex("^" + Regex.Escape(parts.Groups["name"].Value)) }
                );
            var value = await box.GetAttributeAsync("value");

            await visit.Go($"/?q=charter&outlet={Uri.EscapeDataString(value!)}");

            Assert.Equal(
                int.Parse(parts.Groups["count"].Value, System.Globalization.CultureInfo.InvariantCulture),
                await visit.Total()
            );
            await visit.Go("/?q=charter");
        }
    }

    [Fact]
    public async Task Slash_FocusesTheSearchBox()
    {
        await using var visit = await browser.Open("/", new Looks());

        await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).ClickAsync();
        await visit.Page.Keyboard.PressAsync("/");

        await Expect(visit.Box).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Nothing_IsAskedOfAnotherHost()
    {
        await using var visit = await browser.Open("/?q=bail", new Looks());
        await visit.OpenFirst();

        var others = visit.Requests.Where(url =>
            !url.StartsWith(browser.Archive.Address, StringComparison.Ordinal)
            && !url.StartsWith("data:", StringComparison.Ordinal)
        );

        Assert.Empty(others);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PageWhoseWordsAreMarkup_ShowsThemAsCharacters(bool javaScript)
    {
        await using var visit = await browser.Open("/?q=mulberry", new Looks(JavaScript: javaScript));
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(HostilePage.Headline);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "quoted by a reader" }).ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToContainTextAsync(HostilePage.Headline);
        await Expect(visit.Page.GetByRole(AriaRole.Main))
            .ToContainTextAsync("onerror=\"document.title='taken over'\"");
        Assert.NotEqual("taken over", await visit.Page.TitleAsync());
        Assert.Equal(0, await visit.Page.Locator("a[href^='javascript']").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Back_BeforeTheNextPageHasCome_ShowsWhatTheAddressSays()
    {
        var visit = await browser.Open("/?q=court", new Looks());
        var page = visit.Page;
        var total = await page.Locator("#total").InnerTextAsync();
        var (asked, let) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.RouteAsync(
            new Regex("from="),
            async route =>
            {
                asked.TrySetResult();
                await let.Task;
                await route.ContinueAsync();
            }
        );
        await page.EvaluateAsync(
            "window.came = new Promise((done) => Blazor.addEventListener('enhancednavigationend', done)); 0"
        );

        await page.Locator("[data-histogram] ol a").First.ClickAsync();
        await asked.Task;
        await page.EvaluateAsync("history.back()");
        let.SetResult();
        await page.EvaluateAsync("window.came.then(() => 0)");
        await visit.Settle();

        await Expect(page).ToHaveURLAsync(new Regex("q=court$"));
        await Expect(page.Locator("#total")).ToHaveTextAsync(total);
    }
}
