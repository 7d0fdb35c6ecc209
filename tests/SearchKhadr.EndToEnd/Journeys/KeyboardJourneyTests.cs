using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SearchKhadr.EndToEnd.Serving;
using static Microsoft.Playwright.Assertions;

namespace SearchKhadr.EndToEnd.Journeys;

/// <summary>The whole of it by somebody who has no pointer: keys alone, and where one is can always be seen.</summary>
[Collection<ArchiveInBrowser>]
public sealed class KeyboardJourneyTests(Browser browser)
{
    [Fact]
    public async Task Reader_WithKeysAlone_DoesEverything()
    {
        await using var visit = await browser.Open("/", new Looks());
        var (page, keys) = (visit.Page, visit.Page.Keyboard);

        // From the box by a suggestion to results.
        await keys.PressAsync("/");
        await Expect(visit.Box).ToBeFocusedAsync();
        await keys.TypeAsync("court");
        await Expect(page.GetByRole(AriaRole.Listbox, new() { Name = "Suggestions" })).ToBeVisibleAsync();
        await keys.PressAsync("ArrowDown");
        await Expect(page.GetByRole(AriaRole.Option, new() { Selected = true })).ToHaveCountAsync(1);
        await keys.PressAsync("Escape");
        await keys.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("q=court$"));
        await Expect(page).ToHaveTitleAsync(new Regex("court"));

        // A facet, then two years of the histogram.
        await visit.TabTo(
            "Prairie Ledger, keep",
            "[data-facet-row] input[value='Prairie Ledger']:not(.unseen)"
        );
        await keys.PressAsync("Space");
        await Expect(page).ToHaveURLAsync(new Regex("outlet=Prairie"));
        await visit.Settle();
        var ofOutlet = await page.Locator("#total").InnerTextAsync();
        await visit.TabTo("a bar", "[data-histogram] ol a", "Shift+Tab");
        await keys.PressAsync("ArrowLeft");
        await keys.PressAsync("Shift+ArrowLeft");
        await keys.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("from=20"));
        await visit.Back();
        await Expect(page).Not.ToHaveURLAsync(new Regex("from=20"));
        await Expect(page.Locator("#total")).ToHaveTextAsync(ofOutlet);

        // A result, its hits, its comments, and back.
        await keys.PressAsync("j");
        await visit.AssertFocusIsSeen();
        var headline = await page.EvaluateAsync<string>("document.activeElement.textContent");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
        await visit.AssertFocusIsSeen();
        Assert.Equal(headline, await page.Locator("h1").InnerTextAsync());
        await Expect(page).ToHaveTitleAsync(new Regex(Regex.Escape(headline)));
        await keys.PressAsync("n");
        await Expect(page.Locator("#hit-1")).ToBeFocusedAsync();
        await visit.AssertFocusIsSeen();
        await Expect(page.Locator("[data-hit-now]")).ToHaveTextAsync(new Regex("^Hit 1 of [0-9]+$"));
        await visit.Back();
        await Expect(page).ToHaveURLAsync(new Regex("/\\?q=court&outlet=Prairie"));
        await visit.Settle();

        // A comparison and the way back.
        await visit.TabTo("compare by outlet", ".compare-links a");
        await keys.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/compare"));
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
        await visit.Back();
        await Expect(page).Not.ToHaveURLAsync(new Regex("/compare"));
        await visit.Settle();

        // The export.
        await visit.TabTo("export", ".export summary");
        await keys.PressAsync("Enter");
        await visit.TabTo("CSV", ".export a");
        var download = await page.RunAndWaitForDownloadAsync(() => keys.PressAsync("Enter"));
        Assert.EndsWith(".csv", download.SuggestedFilename, StringComparison.Ordinal);

        // Help.
        await visit.TabTo("help", "footer a[href='/help']");
        await keys.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/help$"));
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
        await Expect(page).ToHaveTitleAsync(new Regex("."));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Comments_OfAnArticle_AreFoundByKeysAlone()
    {
        await using var visit = await browser.Open("/?q=court&in=comments", new Looks());
        var (page, keys) = (visit.Page, visit.Page.Keyboard);
        await keys.PressAsync("j");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToBeFocusedAsync();

        await visit.TabTo("find in comments", "#find-comments");
        await keys.TypeAsync("pension");

        await Expect(page.GetByText("1 of 4 comments")).ToBeVisibleAsync();
        await visit.TabTo("a comment's number", "#comments li:not([hidden]) .number");
        await keys.PressAsync("]");
        await Expect(page.GetByText(new Regex("^Result 2 of [0-9]+$"))).ToBeVisibleAsync();
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Keys_AreListedAndCanBeSwitchedOff()
    {
        await using var visit = await browser.Open("/?q=court", new Looks());
        var (page, keys) = (visit.Page, visit.Page.Keyboard);
        var list = page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" });

        await keys.PressAsync("?");
        await Expect(list).ToBeVisibleAsync();
        foreach (var key in new[] { "/", "j", "k", "↓", "↑", "Enter", "s", "[", "]", "n", "p", "?" })
            await Expect(list.Locator("kbd", new() { HasTextRegex = new Regex($"^{Regex.Escape(key)}$") }))
                .ToHaveCountAsync(1);
        await visit.TabTo("the switch", "#keys-on");
        await keys.PressAsync("Space");
        await keys.PressAsync("Escape");
        await Expect(list).ToBeHiddenAsync();
        await keys.PressAsync("/");
        await Expect(visit.Box).Not.ToBeFocusedAsync();
        await keys.PressAsync("?");
        await Expect(list).ToBeHiddenAsync();

        await visit.Go("/?q=court");
        await keys.PressAsync("j");
        await Expect(page.Locator("[data-result] a:focus")).ToHaveCountAsync(0);
        await visit.TabTo("the list of keys", "[data-show-keys]", "Shift+Tab");
        await keys.PressAsync("Enter");
        await visit.TabTo("the switch", "#keys-on");
        await keys.PressAsync("Space");
        await keys.PressAsync("Escape");
        await keys.PressAsync("/");
        await Expect(visit.Box).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("/?q=court", 1280)]
    [InlineData("/?q=court", 375)]
    [InlineData("/compare?q=court", 1280)]
    [InlineData("/build", 375)]
    public async Task EveryStop_OfTheTabKey_IsSeen(string address, int width)
    {
        await using var visit = await browser.Open(address, new Looks(width));

        var stops = await visit.TabThrough();

        Assert.InRange(stops, 10, 400);
    }

    [Fact]
    public async Task EveryStop_OfTheTabKeyInAnArticle_IsSeen()
    {
        await using var visit = await browser.Open("/?q=court&in=comments", new Looks());
        await visit.OpenFirst();

        var stops = await visit.TabThrough();

        Assert.InRange(stops, 10, 400);
    }
}
