using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SearchKhadr.EndToEnd.Accessibility;

/// <summary>Deque's axe within a page, which stays there while the page is looked at in one way after the other.</summary>
internal sealed class Axe
{
    /// <summary>The rules that see colours; to all others a page is the same in light and dark.</summary>
    public static readonly IReadOnlyList<string> OfColour = ["color-contrast", "link-in-text-block"];

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    // Only faults are asked for: a selector for each node that passes takes longer than to judge it. Of a saved page in
    // its frame only the frame is ours.
    private const string Run = """
        async rules => {
            const options = { iframes: false, resultTypes: ["violations"] };
            if (rules) options.runOnly = { type: "rule", values: rules };
            const { violations } = await axe.run(document, options);
            return violations.map(fault =>
                `${fault.impact} ${fault.id}: ${fault.help} at ${fault.nodes.slice(0, 3).map(node => node.html).join("; ")}`);
        }
        """;

    private readonly IPage _page;

    private Axe(IPage page) => _page = page;

    /// <summary>Brings it into a page, where it stays until the page is left.</summary>
    public static async Task<Axe> Into(IPage page)
    {
        await page.EvaluateAsync(Script);
        return new Axe(page);
    }

    /// <summary>What is wrong with the page as it looks now, by all rules or by some.</summary>
    public Task<string[]> Faults(IReadOnlyList<string>? rules = null) =>
        _page.EvaluateAsync<string[]>(Run, rules);
}
