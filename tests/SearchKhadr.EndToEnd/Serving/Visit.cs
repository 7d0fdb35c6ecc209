using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SearchKhadr.EndToEnd.Serving;

/// <summary>Somebody at the page, who finds things by what they are and what they are called.</summary>
public sealed partial class Visit : IAsyncDisposable
{
    private readonly ConcurrentBag<string> _requests = [];
    private readonly ConcurrentBag<string> _complaints = [];

    internal Visit(IPage page, Looks looks)
    {
        Page = page;
        Looks = looks;
        page.Request += (_, request) => _requests.Add(request.Url);
        page.Console += (_, message) =>
        {
            if (string.Equals(message.Type, "error", StringComparison.Ordinal))
                _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    /// <summary>The browser's page.</summary>
    public IPage Page { get; }

    /// <summary>How it is looked at.</summary>
    public Looks Looks { get; }

    /// <summary>Every address that was asked for.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>What the browser complained of: script errors and breaches of the content security policy.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>The box one types into.</summary>
    public ILocator Box =>
        Page.GetByRole(AriaRole.Search).GetByLabel("Search headlines, articles and comments");

    /// <summary>Ends it: a page that is left open goes on taking memory and a circuit.</summary>
    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    /// <summary>Goes to an address and waits until the page is there and, with scripts, alive.</summary>
    public async Task Go(string path)
    {
        await Page.GotoAsync(path);
        await Settle();
    }

    /// <summary>Types a search and sends it.</summary>
    public async Task Search(string words)
    {
        await Box.FillAsync(words);
        await Box.PressAsync("Enter");
        await Expect(Page)
            .ToHaveURLAsync(
                new Regex(
                    $"[?&]q={Regex.Escape(Uri.EscapeDataString(words)).Replace("%20", "(%20|\\+)", StringComparison.Ordinal)}",
                    RegexOptions.None,
                    TimeSpan.FromSeconds(1)
                )
            );
        await Settle();
    }

    /// <summary>Ticks or unticks an outlet, and applies it where the page does not do so by itself.</summary>
    public async Task ToggleOutlet(string name)
    {
        await ShowFilters();
        var box = Page.GetByRole(AriaRole.Group, new() { Name = "Outlet" })
            .GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex("^" + Regex.Escape(name)) });
        await box.ClickAsync();
        if (!Looks.JavaScript)
            await Page.GetByRole(AriaRole.Button, new() { Name = "Apply filters" }).ClickAsync();
        await Expect(Page)
            .ToHaveURLAsync(
                new Regex(
                    "outlet="
                        + Regex
                            .Escape(Uri.EscapeDataString(name))
                            .Replace("%20", "(%20|\\+)", StringComparison.Ordinal),
                    RegexOptions.None,
                    TimeSpan.FromSeconds(1)
                )
            );
        await Settle();
    }

    /// <summary>Opens the first article of the results, and waits until it is what the page shows.</summary>
    public async Task OpenFirst()
    {
        await Page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Article)
            .First.GetByRole(AriaRole.Link)
            .First.ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "Where this was read" }))
            .ToBeVisibleAsync();
        await Expect(Page).ToHaveURLAsync(new Regex("/article/"));
    }

    /// <summary>Opens the filters where they are folded away.</summary>
    public async Task ShowFilters()
    {
        var outlets = Page.GetByRole(AriaRole.Group, new() { Name = "Outlet" });
        if (!await outlets.IsVisibleAsync())
            await Page.GetByRole(AriaRole.Complementary, new() { Name = "Filters" })
                .Locator("summary")
                .First.ClickAsync();
        await Expect(outlets).ToBeVisibleAsync();
    }

    /// <summary>Does something that narrows or widens the results, and returns the total that the page states then.</summary>
    public async Task<int> TotalAfter(Func<Task> act)
    {
        var before = await Page.GetByRole(AriaRole.Status).First.InnerTextAsync();
        await act();
        await Expect(Page.GetByRole(AriaRole.Status).First).Not.ToHaveTextAsync(before);
        return await Total();
    }

    /// <summary>The total that the page states.</summary>
    public async Task<int> Total()
    {
        var text = await Page.GetByRole(AriaRole.Status).First.InnerTextAsync();
        var digits = Digits().Match(text);
        return digits.Success
            ? int.Parse(digits.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
            : 0;
    }

    /// <summary>The headlines of the results.</summary>
    public async Task<IReadOnlyList<string>> Headlines() =>
        await Page.GetByRole(AriaRole.Main)
            .GetByRole(AriaRole.Article)
            .GetByRole(AriaRole.Heading)
            .AllInnerTextsAsync();

    /// <summary>Takes a picture into docs/screens, named by what it shows and how it is looked at.</summary>
    public async Task Take(string name, bool wholePage = false)
    {
        var width = Looks.Width > 600 ? "wide" : "narrow";
        var file = $"{name}-{width}-{(Looks.Dark ? "dark" : "light")}.png";
        var path = TestKit.Files.RepositoryRoot.Combine("docs", "screens", file);
        await Page.ScreenshotAsync(new() { Path = path, FullPage = wholePage });
        Assert.True(new FileInfo(path).Length > 0, path);
    }

    /// <summary>Waits until the network is quiet, and with scripts until the circuit answers.</summary>
    public async Task Settle()
    {
        await Page.WaitForLoadStateAsync(LoadState.Load);
        if (
            Looks.JavaScript
            && await Page.GetByRole(AriaRole.Search).CountAsync() > 0
            && new Uri(Page.Url).AbsolutePath is "/"
        )
            await Page.Locator("form[data-live]")
                .First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var results = Page.Locator("[aria-busy=true]");
        await Expect(results).ToHaveCountAsync(0);
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static IPageAssertions Expect(IPage page) => Assertions.Expect(page);

    [GeneratedRegex("[0-9][0-9,]*")]
    private static partial Regex Digits();
}
