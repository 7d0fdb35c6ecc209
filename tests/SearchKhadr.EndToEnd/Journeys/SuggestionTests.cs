using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SearchKhadr.EndToEnd.Serving;
using static Microsoft.Playwright.Assertions;

namespace SearchKhadr.EndToEnd.Journeys;

[Collection<ArchiveInBrowser>]
public sealed class SuggestionTests(Browser browser)
{
    [Fact]
    public async Task Outlet_TakenByKeys_NarrowsTheSearchToIt()
    {
        await using var visit = await browser.Open("/", new Looks());
        var list = visit.Page.GetByRole(AriaRole.Listbox, new() { Name = "Suggestions" });

        await visit.Box.PressSequentiallyAsync("prairie");
        await Expect(list.GetByRole(AriaRole.Group, new() { Name = "Outlets" })).ToBeVisibleAsync();
        await Expect(list.GetByRole(AriaRole.Option, new() { Selected = true })).ToHaveCountAsync(0);
        var outlet = list.GetByRole(AriaRole.Group, new() { Name = "Outlets" })
            .GetByRole(AriaRole.Option)
            .First;
        for (
            var presses = 0;
            await outlet.GetAttributeAsync("aria-selected") == "false" && presses < 20;
            presses++
        )
            await visit.Box.PressAsync("ArrowDown");
        await visit.Box.PressAsync("Enter");

        await Expect(visit.Page).ToHaveURLAsync(new Regex("outlet%3[aA]%22Prairie"));
        await Expect(list).ToBeHiddenAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Search_SentBefore_IsOfferedAgainAndCanBeForgotten()
    {
        await using var visit = await browser.Open("/", new Looks());
        await visit.Search("habeas");
        await visit.Go("/");

        await visit.Box.ClickAsync();
        var recent = visit
            .Page.GetByRole(AriaRole.Listbox)
            .GetByRole(AriaRole.Group, new() { Name = "Recent searches" });
        await Expect(recent.GetByRole(AriaRole.Option).First).ToHaveTextAsync("habeas");
        await recent.GetByRole(AriaRole.Option, new() { Name = "Forget these" }).ClickAsync();
        await visit.Go("/");
        await visit.Box.ClickAsync();

        await Expect(recent).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Builder_FilledIn_SearchesTheLineItWrites(bool javaScript)
    {
        await using var visit = await browser.Open("/build", new Looks(JavaScript: javaScript));

        await visit.Page.GetByLabel("All of these words").FillAsync("court");
        await visit.Page.GetByLabel("None of these words").FillAsync("bail");
        if (javaScript)
            await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("court -bail");
        await visit
            .Page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Button, new() { Name = "Search" })
            .ClickAsync();

        await Expect(visit.Box).ToHaveValueAsync("court -bail");
        Assert.InRange(await visit.Total(), 1, int.MaxValue);
    }

    [Fact]
    public async Task Help_OfThisArchive_HasExamplesThatFindWhatTheySay()
    {
        await using var visit = await browser.Open("/help", new Looks(JavaScript: false));
        var example = visit.Page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link).First;
        var count = await visit.Page.GetByRole(AriaRole.Table).Locator(".count").First.InnerTextAsync();

        await example.ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync(count.Trim());
    }
}
