using Microsoft.Playwright;
using SearchKhadr.EndToEnd.Serving;

namespace SearchKhadr.EndToEnd.Screens;

/// <summary>Takes the pictures in docs/screens anew: run this project with <c>-explicit only</c>.</summary>
[Collection<ArchiveInBrowser>]
public sealed class ScreensTests(Browser browser)
{
    [Theory(Explicit = true)]
    [MemberData(nameof(PageStates.Names), MemberType = typeof(PageStates))]
    public async Task State_InEachLook(string name)
    {
        foreach (var looks in Looks.Each())
        {
            var visit = await PageStates.Of(name).Open(browser, looks);
            await visit.Take(name);
            await visit.Page.Context.CloseAsync();
        }
    }

    [Fact(Explicit = true)]
    public async Task Print_OfAnArticle()
    {
        var visit = await PageStates.Of("thread").Open(browser, new Looks(800));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Take("print", wholePage: true);
    }
}
