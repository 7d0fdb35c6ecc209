using SearchKhadr.EndToEnd.Serving;

namespace SearchKhadr.EndToEnd.Screens;

/// <summary>Takes the pictures of reading in docs/screens anew: run this project with <c>-explicit only</c>.</summary>
[Collection<ArchiveInBrowser>]
public sealed class ReadingScreensTests(Browser browser)
{
    private const string Search = "/?q=court+khadr+%22prime+minister%22&in=comments&in=body&in=headline";

    [Fact(Explicit = true)]
    public async Task Article_InEachLook()
    {
        foreach (var looks in Looks.Each())
        {
            var visit = await browser.Open(Search, looks);
            await visit.OpenFirst();
            await visit.Take("article");

            await visit.Page.Keyboard.PressAsync("n");
            await visit.Page.Keyboard.PressAsync("n");
            await visit.Take("article-hit");
        }
    }

    [Fact(Explicit = true)]
    public async Task Thread_InEachLook()
    {
        foreach (var looks in Looks.Each())
        {
            var visit = await browser.Open("/?q=court&in=comments", looks);
            await visit.OpenFirst();
            await visit.Page.Locator("#comments").ScrollIntoViewIfNeededAsync();
            await visit.Page.EvaluateAsync("document.getElementById('comments').scrollIntoView()");
            await visit.Take("thread");

            await visit.Page.EvaluateAsync("document.querySelector('.provenance').scrollIntoView()");
            await visit.Page.Locator(".fields summary").ClickAsync();
            await visit.Take("provenance");
        }
    }

    [Fact(Explicit = true)]
    public async Task Original_InEachLook()
    {
        foreach (var looks in Looks.Each())
        {
            var visit = await browser.Open("/?q=court&in=comments", looks);
            await visit.OpenFirst();
            await visit.Go(new Uri(visit.Page.Url).AbsolutePath + "/original");
            await visit.Take("original");
        }
    }

    [Theory(Explicit = true)]
    [InlineData("compare-outlet", "/compare?by=outlet&q=court")]
    [InlineData("compare-year", "/compare?by=year&order=share&q=settlement")]
    public async Task Compare_InEachLook(string name, string address)
    {
        foreach (var looks in Looks.Each())
        {
            var visit = await browser.Open(address, looks);
            await visit.Take(name);
        }
    }

    [Fact(Explicit = true)]
    public async Task Print_OfAnArticle()
    {
        var visit = await browser.Open("/?q=court&in=comments", new Looks(800));
        await visit.OpenFirst();
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await visit.Take("print", wholePage: true);
    }
}
