using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SearchKhadr.EndToEnd.Serving;

namespace SearchKhadr.EndToEnd.Accessibility;

[Collection<ArchiveInBrowser>]
public sealed class ReadingAxeTests(Browser browser)
{
    [Theory]
    [MemberData(nameof(Looks.WidthsAndSchemes), MemberType = typeof(Looks))]
    public async Task Article_WithSeveralTermsAndEverythingOpen_HasNoFault(int width, bool dark)
    {
        var visit = await OpenFirst(
            "/?q=court+government+million+figure+%22trial+judge%22+judg*&in=comments&in=body",
            width,
            dark
        );
        await visit.Page.Locator(".fields summary").ClickAsync();
        await visit.Page.Keyboard.PressAsync("n");

        await AssertNoFault(visit);
    }

    [Theory]
    [MemberData(nameof(Looks.WidthsAndSchemes), MemberType = typeof(Looks))]
    public async Task Comments_Found_HaveNoFault(int width, bool dark)
    {
        var visit = await OpenFirst("/?q=court&in=comments", width, dark);
        await visit.Go(visit.Page.Url + "&find=court");

        await AssertNoFault(visit);
    }

    [Theory]
    [MemberData(nameof(Looks.WidthsAndSchemes), MemberType = typeof(Looks))]
    public async Task Original_InItsFrame_HasNoFault(int width, bool dark)
    {
        var visit = await OpenFirst("/?q=court&in=comments", width, dark);
        await visit.Go(new Uri(visit.Page.Url).AbsolutePath + "/original");

        await AssertNoFault(visit);
    }

    [Theory]
    [MemberData(nameof(Looks.WidthsAndSchemes), MemberType = typeof(Looks))]
    public async Task Comparison_OfEitherKind_HasNoFault(int width, bool dark)
    {
        foreach (
            var address in new[] { "/compare?q=court", "/compare?by=year&order=share&q=court&from=2008" }
        )
        {
            var visit = await browser.Open(address, new Looks(width, Dark: dark));

            await AssertNoFault(visit);
        }
    }

    [Fact]
    public async Task Article_AsItIsPrinted_HasNoFault()
    {
        var visit = await OpenFirst("/?q=court&in=comments", 800, dark: true);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await AssertNoFault(visit);
        Assert.False(await visit.Page.GetByRole(AriaRole.Search).First.IsVisibleAsync());
    }

    private async Task<Visit> OpenFirst(string address, int width, bool dark)
    {
        var visit = await browser.Open(address, new Looks(width, Dark: dark));
        await visit.OpenFirst();
        return visit;
    }

    // Of a saved page in its frame only the frame is ours.
    private static async Task AssertNoFault(Visit visit)
    {
        var overflow = await visit.Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        var result = await visit.Page.RunAxe(new() { Iframes = false });

        Assert.InRange(overflow, 0, 0);
        Assert.Empty(
            result.Violations.Select(fault =>
                $"{fault.Impact} {fault.Id}: {fault.Help} at {string.Join("; ", fault.Nodes.Take(3).Select(node => node.Html))}"
            )
        );
    }
}
