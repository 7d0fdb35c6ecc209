using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SearchKhadr.EndToEnd.Serving;
using static Microsoft.Playwright.Assertions;

namespace SearchKhadr.EndToEnd.Journeys;

[Collection<ArchiveInBrowser>]
public sealed class MentionJourneyTests(Browser browser)
{
    [Theory]
    [MemberData(nameof(Looks.WidthsAndScripts), MemberType = typeof(Looks))]
    public async Task Reader_GoesThroughMentionsInContextAndOpensOne(int width, bool javaScript)
    {
        await using var visit = await browser.Open("/?q=charter", new Looks(width, javaScript));
        var total = await visit.Total();

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "In context" }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("view=mentions"));
        var mentions = visit.Page.Locator("article .lines a");
        await Expect(mentions.First).ToBeVisibleAsync();
        await visit.Settle();

        var articles = await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Article).CountAsync();
        Assert.InRange(await mentions.CountAsync(), articles, int.MaxValue);
        Assert.Equal(total, await visit.Total());
        // Chromium lays the marks of all lines out from one edge.
        var edges = await visit.Page.EvaluateAsync<double[]>(
            "[...new Set([...document.querySelectorAll('.lines mark')].map(m => Math.round(m.getBoundingClientRect().left)))]"
        );
        Assert.Single(edges);

        var last = mentions.Nth(await mentions.CountAsync() - 1);
        var found = await last.Locator("mark").InnerTextAsync();
        var place = (await last.GetAttributeAsync("href"))!.Split('#')[1];
        await last.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Regex($"/article/.*#{place}$"));
        await Expect(visit.Page.Locator("#" + place)).ToHaveTextAsync(found);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Mentions_LeftForTheList_AreAskedForNoMore()
    {
        await using var visit = await browser.Open("/?q=charter&view=mentions", new Looks());

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "As a list" }).ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"/\?q=charter$"));
        await Expect(visit.Page.Locator("article .passages").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Search_Misspelt_OffersASpellingThatHasTheHitsItSays(bool javaScript)
    {
        await using var visit = await browser.Open("/?q=habaes", new Looks(JavaScript: javaScript));
        await Expect(visit.Page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("No article matches");
        var offer = visit.Page.GetByRole(AriaRole.Link, new() { Name = "habeas", Exact = true });
        var count = await offer.Locator("xpath=following-sibling::*[1]").InnerTextAsync();

        await offer.ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Status).First).ToHaveTextAsync(count.Trim());
    }
}
