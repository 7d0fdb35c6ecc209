using Microsoft.Playwright;
using SearchKhadr.EndToEnd.Serving;

namespace SearchKhadr.EndToEnd.Accessibility;

[Collection<ArchiveInBrowser>]
public sealed class AxeTests(Browser browser)
{
    // The same window at 200 % is half as wide to the page. Where nothing but the colours changes, only they are judged.
    private static readonly (int Width, ColorScheme Scheme, IReadOnlyList<string>? Rules)[] LooksOfEach =
    [
        (1280, ColorScheme.Light, null),
        (1280, ColorScheme.Dark, Axe.OfColour),
        (640, ColorScheme.Light, null),
        (320, ColorScheme.Dark, null),
    ];

    [Theory]
    [MemberData(nameof(PageStates.Names), MemberType = typeof(PageStates))]
    public async Task State_InEveryLook_HasNoFaultAndDoesNotScrollSideways(string name)
    {
        var state = PageStates.Of(name);
        await using var visit = await state.Open(browser, new Looks(state.Width));
        var axe = await Axe.Into(visit.Page);

        var faults = new List<string>();
        foreach (var (width, scheme, rules) in LooksOfEach)
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var found = (await axe.Faults(rules)).Concat(await SidewaysOf(visit.Page));
            faults.AddRange(found.Select(fault => $"{width} {scheme}: {fault}"));
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Article_AsItIsPrinted_HasNoFault()
    {
        await using var visit = await PageStates.Of("thread").Open(browser, new Looks(800, Dark: true));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var faults = await (await Axe.Into(visit.Page)).Faults();

        Assert.Empty(faults);
        Assert.Empty(await SidewaysOf(visit.Page));
        Assert.False(await visit.Page.GetByRole(AriaRole.Search).First.IsVisibleAsync());
    }

    private static async Task<IEnumerable<string>> SidewaysOf(IPage page)
    {
        var overflow = await page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        return overflow > 0 ? [$"it scrolls sideways by {overflow} pixels"] : [];
    }
}
