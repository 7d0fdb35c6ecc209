using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SearchKhadr.EndToEnd.Serving;
using static Microsoft.Playwright.Assertions;

namespace SearchKhadr.EndToEnd.Journeys;

/// <summary>What the archive's reader was promised, each promise tried on the page: wide and narrow, with script and without.</summary>
[Collection<ArchiveInBrowser>]
public sealed class PromiseJourneyTests(Browser browser)
{
    [Theory]
    [MemberData(nameof(Looks.WidthsAndScripts), MemberType = typeof(Looks))]
    public async Task Comments_SearchedAlone_LeadToThemselvesInTheThread(int width, bool javaScript)
    {
        await using var visit = await browser.Open("/?q=court", new Looks(width, javaScript));

        await visit
            .Page.GetByRole(AriaRole.Navigation, new() { Name = "Search in" })
            .GetByRole(AriaRole.Link, new() { Name = "Comments" })
            .ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("scope=comments"));
        await Expect(visit.Page.GetByRole(AriaRole.Status).First)
            .ToHaveTextAsync(new Regex("^[0-9]+ comments?$"));
        var first = visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Article).First;
        var author = await first.GetByRole(AriaRole.Heading).InnerTextAsync();
        await first.GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link).ClickAsync();

        await Expect(visit.Page.Locator("#comments li:target .author")).ToHaveTextAsync(author);
        await Expect(visit.Page.Locator("#comments li:target")).ToBeInViewportAsync();
        await Expect(visit.Page.Locator("#comments li:target mark").First).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [MemberData(nameof(Looks.WidthsAndScripts), MemberType = typeof(Looks))]
    public async Task Articles_WithoutADate_AreABucketThatOpens(int width, bool javaScript)
    {
        await using var visit = await browser.Open("/", new Looks(width, javaScript));
        await visit.ShowFilters();
        var bucket = visit.Page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Without a date") });
        var promised = int.Parse(
            Regex.Match(await bucket.InnerTextAsync(), "[0-9]+").Value,
            System.Globalization.CultureInfo.InvariantCulture
        );

        var shown = await visit.TotalAfter(() => bucket.ClickAsync());

        Assert.InRange(promised, 1, int.MaxValue);
        Assert.Equal(promised, shown);
        await Expect(visit.Page.GetByRole(AriaRole.Article).Locator("time.date")).ToHaveCountAsync(0);
    }

    [Theory]
    [MemberData(nameof(Looks.WidthsAndScripts), MemberType = typeof(Looks))]
    public async Task Words_TypedWithAFault_AreSearchedAndTheRepairIsSaid(int width, bool javaScript)
    {
        await using var visit = await browser.Open("/", new Looks(width, javaScript));

        await visit.Search("\"youth sentence");

        Assert.InRange(await visit.Total(), 1, int.MaxValue);
        await Expect(visit.Page.GetByText("A quotation mark without a second one was left out."))
            .ToBeVisibleAsync();
        await visit
            .Page.GetByRole(AriaRole.Link, new() { Name = "youth sentence" })
            .Filter(new() { Has = visit.Page.Locator("code") })
            .Last.ClickAsync();
        await Expect(visit.Box).ToHaveValueAsync("\"youth sentence\"");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [MemberData(nameof(Looks.WidthsAndScripts), MemberType = typeof(Looks))]
    public async Task Outlet_LeftOut_IsGoneFromTheHitsAndCanBeTakenBack(int width, bool javaScript)
    {
        await using var visit = await browser.Open("/?q=court", new Looks(width, javaScript));
        await visit.ShowFilters();
        var all = await visit.Total();

        await visit
            .Page.GetByRole(AriaRole.Checkbox, new() { Name = "Leave out The Rideau Courier" })
            .CheckAsync(new() { Force = true });
        if (!javaScript)
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Apply filters" }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("not\\.outlet="));
        await visit.Settle();
        Assert.InRange(await visit.Total(), 1, all - 1);
        await Expect(visit.Page.GetByRole(AriaRole.Article).GetByText("The Rideau Courier"))
            .ToHaveCountAsync(0);

        await visit
            .Page.GetByRole(AriaRole.List, new() { Name = "What is asked" })
            .GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Rideau Courier") })
            .ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Status).First)
            .ToHaveTextAsync(new Regex($"^{all} articles$"));
    }

    [Theory]
    [MemberData(nameof(Looks.WidthsAndScripts), MemberType = typeof(Looks))]
    public async Task Search_ThatFindsNothing_SaysWhatToTakeAwayAndWhatThatFinds(int width, bool javaScript)
    {
        await using var visit = await browser.Open("/?q=zeppelin+court", new Looks(width, javaScript));
        await Expect(visit.Page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("No article matches");
        var way = visit.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Remove “zeppelin”" });
        var promised = Regex.Match(await way.InnerTextAsync(), "[0-9]+(?= articles?)").Value;

        await way.GetByRole(AriaRole.Link).ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Status).First)
            .ToHaveTextAsync(new Regex($"^{promised} articles?$"));
    }

    [Theory]
    [MemberData(nameof(Looks.WidthsAndScripts), MemberType = typeof(Looks))]
    public async Task Results_LaidOutAnyWay_AreTheSameArticlesAndTheSameTotal(int width, bool javaScript)
    {
        await using var visit = await browser.Open("/?q=court", new Looks(width, javaScript));
        var total = await visit.Total();

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "In context", Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator("[data-result] mark").First).ToBeVisibleAsync();
        await visit.Settle();
        Assert.Equal(total, await visit.Total());

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "As a table" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Table).Last).ToBeVisibleAsync();
        await visit.Settle();
        Assert.Equal(total, await visit.Total());
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Address_OfASearch_ShowsTheSameToAnybody(bool javaScript)
    {
        await using var visit = await browser.Open("/", new Looks(JavaScript: javaScript));
        await visit.Search("court");
        await visit.ToggleOutlet("Prairie Ledger");
        var (address, headlines) = (new Uri(visit.Page.Url).PathAndQuery, await visit.Headlines());

        await using var other = await browser.Open(address, new Looks(JavaScript: !javaScript));

        Assert.NotEmpty(headlines);
        Assert.Equal(headlines, await other.Headlines());
        await Expect(other.Box).ToHaveValueAsync("court");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Export_OfAScreen_HoldsWhatIsOnItInItsOrder(bool javaScript)
    {
        await using var visit = await browser.Open(
            "/?q=court&sort=newest&size=100",
            new Looks(JavaScript: javaScript)
        );
        var headlines = await visit.Headlines();

        await visit.Page.GetByText("Export", new() { Exact = true }).ClickAsync();
        var download = await visit.Page.RunAndWaitForDownloadAsync(() =>
            visit.Page.GetByRole(AriaRole.Link, new() { Name = "RIS", Exact = true }).ClickAsync()
        );
        var file = await File.ReadAllLinesAsync(
            await download.PathAsync(),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(
            headlines,
            file.Where(line => line.StartsWith("TI  - ", StringComparison.Ordinal)).Select(line => line[6..])
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Language_Chosen_IsSpokenFromThenOn(bool javaScript)
    {
        await using var visit = await browser.Open("/?q=court", new Looks(JavaScript: javaScript));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Français" }).ClickAsync();
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", new Regex("^fr"));
        await Expect(visit.Page).ToHaveURLAsync(new Regex("q=court"));
        await visit.Page.GetByRole(AriaRole.Article).First.GetByRole(AriaRole.Link).First.ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Chercher dans cet article" }))
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task Archive_WithNothingInIt_SaysTheCommandThatFillsIt()
    {
        await using var visit = await PageStates.Of("empty").Open(browser, new Looks());

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("searchkhadr index");
        Assert.Empty(visit.Complaints);
    }
}
