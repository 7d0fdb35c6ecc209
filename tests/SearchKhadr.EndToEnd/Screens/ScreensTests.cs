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
            // The font is there on a first visit or not, as the machine has time; from the second on it is.
            await using var visit = await PageStates.Of(name).Open(browser, looks, wasHere: true);
            await visit.Take(name);
        }
    }

    [Fact(Explicit = true)]
    public async Task Print_OfAnArticle()
    {
        await using var visit = await PageStates.Of("thread").Open(browser, new Looks(800), wasHere: true);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Take("print", wholePage: true);
    }
}
