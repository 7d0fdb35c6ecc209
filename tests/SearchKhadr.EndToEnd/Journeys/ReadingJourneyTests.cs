using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SearchKhadr.EndToEnd.Serving;
using static Microsoft.Playwright.Assertions;

namespace SearchKhadr.EndToEnd.Journeys;

[Collection<ArchiveInBrowser>]
public sealed class ReadingJourneyTests(Browser browser)
{
    [Theory]
    [MemberData(nameof(Looks.WidthsAndScripts), MemberType = typeof(Looks))]
    public async Task Reader_GoesFromResultToResultAndBack(int width, bool javaScript)
    {
        await using var visit = await OpenFirst("/?q=court&sort=newest", width, javaScript);
        var page = visit.Page;
        await Expect(page.GetByText(new Regex("^Result 1 of [0-9]+$"))).ToBeVisibleAsync();
        var first = await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync();

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Results", Exact = true })
            .GetByRole(AriaRole.Link, new() { Name = "Next result" })
            .ClickAsync();
        await Expect(page.GetByText(new Regex("^Result 2 of [0-9]+$"))).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).Not.ToHaveTextAsync(first);

        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the results" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/\\?q=court&sort=newest$"));
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [MemberData(nameof(Looks.WidthsAndScripts), MemberType = typeof(Looks))]
    public async Task Query_ChangedInTheArticle_MarksOtherHitsThere(int width, bool javaScript)
    {
        await using var visit = await OpenFirst("/?q=settlement&in=headline&in=body", width, javaScript);
        var path = new Uri(visit.Page.Url).AbsolutePath;
        var form = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Find in this article" });

        await form.GetByRole(AriaRole.Searchbox).FillAsync("khadr zeppelin");
        await form.GetByRole(AriaRole.Button, new() { Name = "Find" }).ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Regex("q=khadr"));
        Assert.Equal(path, new Uri(visit.Page.Url).AbsolutePath);
        await Expect(form.GetByText("does not match all of this")).ToBeVisibleAsync();
        await Expect(form.GetByRole(AriaRole.Checkbox, new() { Name = "zeppelin" })).ToBeDisabledAsync();
        await Expect(visit.Page.Locator("article mark").First).ToContainTextAsync(new Regex("[Kk]hadr"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Term_SwitchedOff_IsNoLongerMarked(bool javaScript)
    {
        await using var visit = await OpenFirst("/?q=court+figure&in=comments", 1280, javaScript);
        var mark = visit.Page.Locator("article mark", new() { HasText = "figure" });
        var before = await Background(mark);

        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "figure" }).UncheckAsync();

        Assert.NotEqual("rgba(0, 0, 0, 0)", before);
        Assert.Equal("rgba(0, 0, 0, 0)", await Background(mark));
        if (javaScript)
            await Expect(visit.Page.Locator("[data-hit-now]"))
                .ToHaveTextAsync(new Regex("^[0-9]+ hits switched on$"));
    }

    [Fact]
    public async Task Hits_StepByStep_AreAnnouncedPolitelyAndGoRound()
    {
        await using var visit = await OpenFirst("/?q=court&in=comments", 1280, javaScript: true);
        var status = visit
            .Page.GetByRole(AriaRole.Navigation, new() { Name = "Hits in this article" })
            .GetByRole(AriaRole.Status);
        await Expect(status).ToHaveTextAsync("3 hits");

        await visit.Page.Keyboard.PressAsync("n");
        await Expect(status).ToHaveTextAsync("Hit 1 of 3");
        await Expect(visit.Page.Locator("#hit-1")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("p");
        await Expect(status).ToHaveTextAsync("Hit 3 of 3");
        await Expect(visit.Page.Locator("#hit-3")).ToBeInViewportAsync();
    }

    [Theory]
    [MemberData(nameof(Looks.WidthsAndScripts), MemberType = typeof(Looks))]
    public async Task Comments_WithHitsOrWords_AreShownAlone(int width, bool javaScript)
    {
        await using var visit = await OpenFirst("/?q=court&in=comments", width, javaScript);
        var comments = visit.Page.Locator("#comments ol > li:visible");
        await Expect(comments).ToHaveCountAsync(4);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Only the 3 with hits" }).ClickAsync();
        await Expect(comments).ToHaveCountAsync(3);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Show all comments" }).ClickAsync();
        await Expect(comments).ToHaveCountAsync(4);

        await visit.Page.GetByLabel("Find in comments").FillAsync("PENSION");
        if (!javaScript)
            await visit.Page.GetByLabel("Find in comments").PressAsync("Enter");
        await Expect(comments).ToHaveCountAsync(1);
        await Expect(visit.Page.GetByText("1 of 4 comments")).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(Looks.WidthsAndScripts), MemberType = typeof(Looks))]
    public async Task Original_IsShownInAFrameWhereNothingRuns(int width, bool javaScript)
    {
        await using var visit = await OpenFirst("/?q=mulberry", width, javaScript);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "The original file" }).ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "The original file" }))
            .ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("the same that were read")).ToBeVisibleAsync();
        await Expect(visit.Page.FrameLocator("iframe").GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync(HostilePage.Headline);
        Assert.NotEqual("taken over", await visit.Page.TitleAsync());
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Back to the article" }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("/article/[0-9a-z]+\\?q=mulberry$"));
    }

    [Theory]
    [MemberData(nameof(Looks.WidthsAndScripts), MemberType = typeof(Looks))]
    public async Task Comparison_LeadsToTheArticlesOfAPart(int width, bool javaScript)
    {
        await using var visit = await browser.Open("/compare?q=court", new Looks(width, javaScript));
        var row = visit.Page.GetByRole(AriaRole.Row, new() { NameRegex = new Regex("^Prairie Ledger") });
        var matches = int.Parse(
            await row.GetByRole(AriaRole.Cell).First.Locator(".number").InnerTextAsync(),
            System.Globalization.CultureInfo.InvariantCulture
        );

        await row.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("outlet=Prairie"));
        await visit.Settle();
        Assert.Equal(matches, await visit.Total());

        await visit.Go("/compare?q=court");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "By year" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Year" })).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    private static Task<string> Background(ILocator mark) =>
        mark.First.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");

    private async Task<Visit> OpenFirst(string address, int width, bool javaScript)
    {
        var visit = await browser.Open(address, new Looks(width, javaScript));
        await visit.OpenFirst();
        return visit;
    }
}
