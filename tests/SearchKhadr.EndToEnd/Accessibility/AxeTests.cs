using Deque.AxeCore.Playwright;
using SearchKhadr.EndToEnd.Serving;

namespace SearchKhadr.EndToEnd.Accessibility;

[Collection<ArchiveInBrowser>]
public sealed class AxeTests(Browser browser)
{
    [Theory]
    [MemberData(nameof(Looks.WidthsAndSchemes), MemberType = typeof(Looks))]
    public async Task SearchPage_WithResults_HasNoFault(int width, bool dark)
    {
        var visit = await browser.Open(
            "/?q=repatriation&outlet=The+Rideau+Courier",
            new Looks(width, Dark: dark)
        );
        await visit.ShowFilters();

        await AssertNoFault(visit);
    }

    [Theory]
    [MemberData(nameof(Looks.WidthsAndSchemes), MemberType = typeof(Looks))]
    public async Task SearchPage_WithoutResults_HasNoFault(int width, bool dark)
    {
        var visit = await browser.Open("/?q=zeppelin&from=2003", new Looks(width, Dark: dark));

        await AssertNoFault(visit);
    }

    [Theory]
    [MemberData(nameof(Looks.WidthsAndSchemes), MemberType = typeof(Looks))]
    public async Task ArticlePage_WithCommentsAndHits_HasNoFault(int width, bool dark)
    {
        var visit = await browser.Open("/?q=court&in=comments", new Looks(width, Dark: dark));
        await visit.OpenFirst();

        await AssertNoFault(visit);
    }

    [Theory]
    [MemberData(nameof(Looks.WidthsAndSchemes), MemberType = typeof(Looks))]
    public async Task Page_AtAnyWidth_DoesNotScrollSideways(int width, bool dark)
    {
        var visit = await browser.Open("/?q=Khadr", new Looks(width, Dark: dark));

        var overflow = await visit.Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );

        Assert.InRange(overflow, 0, 0);
    }

    private static async Task AssertNoFault(Visit visit)
    {
        var result = await visit.Page.RunAxe();

        var faults = result.Violations.Select(fault =>
            $"{fault.Impact} {fault.Id}: {fault.Help} at {string.Join("; ", fault.Nodes.Take(3).Select(node => node.Html))}"
        );
        Assert.Empty(faults);
    }
}
