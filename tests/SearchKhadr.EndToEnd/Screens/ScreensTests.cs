using SearchKhadr.EndToEnd.Serving;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.EndToEnd.Screens;

/// <summary>Takes the pictures in docs/screens anew: run this project with <c>-explicit only</c>.</summary>
[Collection<ArchiveInBrowser>]
public sealed class ScreensTests(Browser browser)
{
    [Theory(Explicit = true)]
    [InlineData("browse", "/")]
    [InlineData(
        "search",
        "/?q=%22youth+sentence%22+OR+repatriation&outlet=The+Rideau+Courier&outlet=Prairie+Ledger"
    )]
    [InlineData("comments", "/?q=court&in=comments")]
    [InlineData("none", "/?q=zeppelin&outlet=Prairie+Ledger&from=2003")]
    [InlineData("excluded", "/?q=court&not.outlet=The+Rideau+Courier&bars=month")]
    [InlineData("scope-comments", "/?q=court&scope=comments")]
    [InlineData("repaired", "/?q=%22youth+sentence+OR+(bail")]
    [InlineData("help", "/help")]
    [InlineData("build", "/build")]
    public async Task SearchPage_InEachLook(string name, string address)
    {
        foreach (var looks in EachLook())
        {
            var visit = await browser.Open(address, looks);

            await Take(visit, name);
        }
    }

    private static IEnumerable<Looks> EachLook() =>
        from width in new[] { 1280, 375 }
        from dark in new[] { false, true }
        select new Looks(width, Dark: dark);

    private static async Task Take(Visit visit, string name)
    {
        var looks = visit.Looks;
        var file = $"{name}-{(looks.Width > 600 ? "wide" : "narrow")}-{(looks.Dark ? "dark" : "light")}.png";
        var path = RepositoryRoot.Combine("docs", "screens", file);
        await visit.Page.ScreenshotAsync(new() { Path = path });

        Assert.True(new FileInfo(path).Length > 0, path);
    }
}
