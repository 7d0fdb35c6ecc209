using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SearchKhadr.EndToEnd.Serving;

namespace SearchKhadr.EndToEnd.Accessibility;

[Collection<ArchiveInBrowser>]
public sealed class AxeTests(Browser browser)
{
    // The same window at 200 % is half as wide to the page.
    private static readonly (int Width, ColorScheme Scheme)[] LooksOfEach =
    [
        (1280, ColorScheme.Light),
        (1280, ColorScheme.Dark),
        (640, ColorScheme.Light),
        (320, ColorScheme.Dark),
    ];

    [Theory]
    [MemberData(nameof(PageStates.Names), MemberType = typeof(PageStates))]
    public async Task State_InEveryLook_HasNoFaultAndDoesNotScrollSideways(string name)
    {
        var state = PageStates.Of(name);
        var visit = await state.Open(browser, new Looks(state.Width));

        var faults = new List<string>();
        foreach (var (width, scheme) in LooksOfEach)
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            faults.AddRange((await Faults(visit)).Select(fault => $"{width} {scheme}: {fault}"));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Article_AsItIsPrinted_HasNoFault()
    {
        var visit = await PageStates.Of("thread").Open(browser, new Looks(800, Dark: true));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var faults = await Faults(visit);

        Assert.Empty(faults);
        Assert.False(await visit.Page.GetByRole(AriaRole.Search).First.IsVisibleAsync());
    }

    // Of a saved page in its frame only the frame is ours.
    private static async Task<IEnumerable<string>> Faults(Visit visit)
    {
        var overflow = await visit.Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        var result = await visit.Page.RunAxe(new() { Iframes = false });

        return result
            .Violations.Select(fault =>
                $"{fault.Impact} {fault.Id}: {fault.Help} at {string.Join("; ", fault.Nodes.Take(3).Select(node => node.Html))}"
            )
            .Concat(overflow > 0 ? [$"it scrolls sideways by {overflow} pixels"] : []);
    }
}
