using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SearchKhadr.EndToEnd.Serving;

/// <summary>Every state of the page, by its name.</summary>
public static class PageStates
{
    private const string Terms = "/?q=court+khadr+%22prime+minister%22&in=comments&in=body&in=headline";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageState> All { get; } =
    [
        new("browse", "/"),
        new(
            "search",
            "/?q=%22youth+sentence%22+OR+repatriation&outlet=The+Rideau+Courier&outlet=Prairie+Ledger"
        ),
        new("comments", "/?q=court&in=comments"),
        new("scope-comments", "/?q=court&scope=comments"),
        new("none", "/?q=zeppelin+court&outlet=Prairie+Ledger&from=2003"),
        new("misspelt", "/?q=habaes+corpus"),
        new("empty", "/") { InEmptyArchive = true },
        new("excluded", "/?q=court&not.outlet=The+Rideau+Courier&bars=month"),
        new("repaired", "/?q=%22youth+sentence+OR+(bail"),
        new("filters", "/?q=court", visit => visit.ShowFilters()) { Width = 375 },
        new("suggestions", "/", TypeForSuggestions),
        new("mentions", "/?q=court", visit => Layout(visit, AriaRole.Link, "In context")),
        new("table", "/?q=court", visit => Layout(visit, AriaRole.Button, "As a table")),
        new("export", "/?q=court", OpenExport),
        new("keys", "/?q=court", visit => visit.Page.Keyboard.PressAsync("?")),
        new("article", Terms, visit => visit.OpenFirst()),
        new("article-hit", Terms, ReadToTheSecondHit),
        new("thread", "/?q=court&in=comments", visit => ReadTo(visit, "#comments")),
        new("found", "/?q=court&in=comments", FindInComments),
        new("provenance", "/?q=court&in=comments", ReadProvenance),
        new("original", "/?q=court&in=comments", ReadOriginal),
        new("compare-outlet", "/compare?by=outlet&q=court"),
        new("compare-year", "/compare?by=year&order=share&q=settlement"),
        new("help", "/help"),
        new("build", "/build"),
        new("error", "/error"),
        new("missing", "/article/nosucharticle"),
    ];

    /// <summary>Their names, for a test of each.</summary>
    public static TheoryData<string> Names => [.. All.Select(state => state.Name)];

    /// <summary>The state of that name.</summary>
    public static PageState Of(string name) => All.Single(state => state.Name == name);

    private static async Task TypeForSuggestions(Visit visit)
    {
        await visit.Box.PressSequentiallyAsync("prairie");
        await Expect(visit.Page.GetByRole(AriaRole.Listbox, new() { Name = "Suggestions" }))
            .ToBeVisibleAsync();
    }

    private static async Task Layout(Visit visit, AriaRole role, string name)
    {
        var choice = visit.Page.GetByRole(AriaRole.Main).GetByRole(role, new() { Name = name, Exact = true });
        await choice.ClickAsync();
        await Expect(choice)
            .ToHaveAttributeAsync(role == AriaRole.Link ? "aria-current" : "aria-pressed", "true");
        await visit.Settle();
    }

    private static async Task OpenExport(Visit visit)
    {
        await visit.Page.GetByText("Export", new() { Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "CSV" })).ToBeVisibleAsync();
    }

    private static async Task ReadToTheSecondHit(Visit visit)
    {
        await visit.OpenFirst();
        await visit.Page.Keyboard.PressAsync("n");
        await visit.Page.Keyboard.PressAsync("n");
    }

    private static async Task ReadTo(Visit visit, string place)
    {
        await visit.OpenFirst();
        await visit.Page.Locator(place).EvaluateAsync("e => e.scrollIntoView()");
    }

    private static async Task FindInComments(Visit visit)
    {
        await ReadTo(visit, "#comments");
        await visit.Page.GetByLabel("Find in comments").FillAsync("court");
    }

    private static async Task ReadProvenance(Visit visit)
    {
        await ReadTo(visit, ".provenance");
        await visit.Page.Locator(".fields summary").ClickAsync();
    }

    private static async Task ReadOriginal(Visit visit)
    {
        await visit.OpenFirst();
        await visit.Go(new Uri(visit.Page.Url).AbsolutePath + "/original");
        await Expect(visit.Page.FrameLocator("iframe").GetByRole(AriaRole.Heading).First).ToBeVisibleAsync();
    }
}
