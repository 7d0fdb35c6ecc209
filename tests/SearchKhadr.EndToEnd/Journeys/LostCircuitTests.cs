using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SearchKhadr.EndToEnd.Serving;
using static Microsoft.Playwright.Assertions;

namespace SearchKhadr.EndToEnd.Journeys;

/// <summary>What becomes of a page whose connection breaks, or whose server ends and is started again.</summary>
[Collection<ArchiveInBrowser>]
public sealed class LostCircuitTests(Browser browser, OwnArchive own) : IClassFixture<OwnArchive>
{
    [Fact]
    public async Task Connection_ThatBreaks_ComesBackAndSearchesWhatWasTypedMeanwhile()
    {
        await using var visit = await browser.New(new Looks());
        var line = await Line.Under(visit.Page);
        await visit.Go("/?q=court");
        var documents = Documents(visit);

        await line.Break();
        await Expect(visit.Page.Locator(Lost)).ToHaveCountAsync(1);
        await visit.Box.FillAsync("habeas");
        line.Mend();

        await Expect(visit.Page.Locator(Lost)).ToHaveCountAsync(0, new() { Timeout = 20_000 });
        await Expect(visit.Page).ToHaveURLAsync(new Regex("q=habeas"));
        await Expect(visit.Box).ToHaveValueAsync("habeas");
        Assert.Equal(documents, Documents(visit));
    }

    [Fact]
    public async Task Page_WithoutItsCircuit_SearchesNarrowsAndReadsAsWithoutScript()
    {
        await using var visit = await browser.New(new Looks());
        var line = await Line.Under(visit.Page);
        await visit.Go("/?q=court");
        var all = await visit.Total();

        await line.Break();
        await Expect(visit.Page.Locator(Lost)).ToHaveCountAsync(1);
        await visit
            .Page.GetByRole(AriaRole.Group, new() { Name = "Outlet" })
            .GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex("^Prairie Ledger") })
            .ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("outlet=Prairie"));
        Assert.InRange(await visit.Total(), 1, all - 1);

        await visit.Box.FillAsync("charter");
        await visit.Box.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("q=charter"));
        await visit.OpenFirst();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Back to the results" }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("q=charter"));
    }

    [Fact]
    public async Task Server_StartedAgain_IsFoundAgainWithWhatWasTypedMeanwhile()
    {
        await using var visit = await browser.Open("/?q=court", new Looks(), own.Served);
        await visit.Box.ClickAsync();

        await own.Served.Kill();
        await Expect(visit.Page.Locator(Lost)).ToHaveCountAsync(1, new() { Timeout = 20_000 });
        await visit.Box.FillAsync("habeas");
        await own.Served.Start();

        await Expect(visit.Page).ToHaveURLAsync(new Regex("q=habeas"), new() { Timeout = 60_000 });
        await Expect(visit.Box).ToHaveValueAsync("habeas");
        await Expect(visit.Box).ToBeFocusedAsync();
        await visit.Box.FillAsync("habeas corpus");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("q=habeas(\\+|%20)corpus"));
    }

    private const string Lost = "#components-reconnect-modal.components-reconnect-show";

    private static int Documents(Visit visit) =>
        visit.Requests.Count(url => Regex.IsMatch(new Uri(url).PathAndQuery, "^/(\\?.*)?$"));
}
