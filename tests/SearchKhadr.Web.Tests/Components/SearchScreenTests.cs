using AngleSharp.Dom;
using Bunit;
using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Web.Components.Searching;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Components;

public sealed class SearchScreenTests : ComponentTest
{
    [Fact]
    public void Address_WithWords_ShowsExactTotalAndHits()
    {
        var screen = RenderAt("?q=lawyers");

        Assert.Equal("2 articles", screen.Find("h1").TextContent);
        Assert.Equal(2, screen.FindAll("article").Count);
        Assert.Equal("lawyers", screen.Find("input[name=q]").GetAttribute("value"));
    }

    [Fact]
    public void Address_Empty_BrowsesEverything()
    {
        var screen = RenderAt("");

        Assert.Equal($"{SampleArticles.All.Count} articles", screen.Find("h1").TextContent);
    }

    [Fact]
    public void Total_OfAnySearch_IsTheOnePoliteLiveRegion()
    {
        var screen = RenderAt("?q=lawyers");

        var region = Assert.Single(screen.FindAll("[role=status], [aria-live]"));
        Assert.Equal("2 articles", region.TextContent);
    }

    [Fact]
    public void Page_WithoutCircuit_OffersToApplyFilters()
    {
        var screen = RenderAt("");

        var apply = screen.FindAll("button[form=search]").Single();
        Assert.Equal("submit", apply.GetAttribute("type"));
        Assert.False(screen.Find("form").HasAttribute("data-live"));
    }

    [Fact]
    public void Page_WithCircuit_NeedsNoApply()
    {
        GoLive();

        var screen = RenderAt("");

        Assert.Empty(screen.FindAll("button[form=search]"));
        Assert.True(screen.Find("form").HasAttribute("data-live"));
    }

    [Fact]
    public void Typing_BeforeItRests_SearchesNothing()
    {
        GoLive();
        var screen = RenderAt("");

        screen.Find("input[name=q]").Input("law");
        Clock.Advance(SearchScreen.TypingPause - TimeSpan.FromMilliseconds(1));

        Assert.Equal($"{SampleArticles.All.Count} articles", screen.Find("h1").TextContent);
        Assert.Empty(JSInterop.Invocations["searchkhadr.address"]);
    }

    [Fact]
    public void Typing_OnceItRests_SearchesTheLastTextAndSetsTheAddress()
    {
        GoLive();
        var screen = RenderAt("");

        screen.Find("input[name=q]").Input("law");
        screen.Find("input[name=q]").Input("lawyers");
        Clock.Advance(SearchScreen.TypingPause);

        screen.WaitForAssertion(() => Assert.Equal("/?q=lawyers", Assert.Single(Addresses())));
        Assert.Equal("2 articles", screen.Find("h1").TextContent);
    }

    [Fact]
    public async Task Tick_OfTwoOutlets_KeepsEither()
    {
        GoLive();
        var screen = RenderAt("?q=lawyers");

        // Found and ticked at once: the counts of the tick before may still be on their way.
        await screen.InvokeAsync(() => Outlet(screen, "Harbour Dispatch").Change(true));
        await screen.WaitForAssertionAsync(() => Assert.Equal("1 article", screen.Find("h1").TextContent));
        await screen.InvokeAsync(() => Outlet(screen, "The Inland Review").Change(true));
        await screen.WaitForAssertionAsync(() => Assert.Equal("2 articles", screen.Find("h1").TextContent));

        await screen.WaitForAssertionAsync(() =>
            Assert.Equal("/?q=lawyers&outlet=Harbour+Dispatch&outlet=The+Inland+Review", Addresses()[^1])
        );
        await screen.WaitForAssertionAsync(() =>
            Assert.Equal(2, screen.FindAll("input[name=outlet][checked]").Count)
        );
    }

    [Fact]
    public void Form_SentOverTheCircuit_SearchesWhatIsTyped()
    {
        GoLive();
        var screen = RenderAt("?page=2");

        screen.Find("input[name=q]").Input("lawyers");
        screen.Find("form").Submit();

        screen.WaitForAssertion(() => Assert.Equal("/?q=lawyers", Assert.Single(Addresses())));
    }

    [Fact]
    public void FieldsFilledBeforeTheCircuit_WhenItIsUp_AreKept()
    {
        GoLive();
        JSInterop.Setup<string?>("searchkhadr.adopt", _ => true).SetResult("q=lawyers&from=&to=");

        var screen = RenderAt("");

        screen.WaitForAssertion(() => Assert.Equal("2 articles", screen.Find("h1").TextContent));
        Assert.Equal("lawyers", screen.Find("input[name=q]").GetAttribute("value"));
    }

    [Fact]
    public void Address_ThatChanges_IsShown()
    {
        GoLive();
        var screen = RenderAt("?q=lawyers");

        screen.Render(parameters => parameters.Add(p => p.Address, "?q=tribunal"));

        Assert.Equal("44 articles", screen.Find("h1").TextContent);
        Assert.Equal("tribunal", screen.Find("input[name=q]").GetAttribute("value"));
    }

    [Fact]
    public void NoHit_WithFilters_OffersEachRemovalWithItsCount()
    {
        var screen = RenderAt("?q=lawyers&outlet=Northern+Wire&from=2010&to=2010");

        string[] offers = [.. screen.FindAll(".empty li").Select(Words)];
        Assert.Equal("No article matches", screen.Find("h1").TextContent);
        Assert.Equal(["Remove “Northern Wire” 2 articles", "Remove “lawyers” 1 article"], offers);
    }

    [Fact]
    public void NoHit_WithoutFilters_SaysHowToFindMore()
    {
        var screen = RenderAt("?q=zebra");

        Assert.Contains(
            "Nothing holds this word",
            screen.Find(".empty").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void NoHit_WhereNoRemovalHelps_SaysWhatEachWordFindsByItself()
    {
        var screen = RenderAt("?q=lawyers+zebra+giraffe");

        Assert.Equal(
            ["lawyers 2 articles", "zebra 0 articles", "giraffe 0 articles"],
            screen.FindAll(".empty ul")[0].QuerySelectorAll("li").Select(Words)
        );
    }

    [Fact]
    public void Page_BehindTheLast_IsTheLast()
    {
        var screen = RenderAt("?q=lawyers&page=900");

        Assert.Equal(2, screen.FindAll("article").Count);
    }

    [Fact]
    public void EmptyArchive_WhileItIsFilled_SaysHowFarAndShowsWhatComes()
    {
        GoLive();
        var writer = new WriterNote(1, "here", DateTimeOffset.UnixEpoch, "index")
        {
            Done = 120,
            Total = 1400,
        };
        var search = new SampleSearch { IsEmpty = true, Writer = writer };
        Search = search;
        var screen = RenderAt("");
        Assert.Equal("Indexing: 120 of 1,400 files", screen.Find("label[for=indexing]").TextContent);

        search.Writer = writer with { Done = 700 };
        Clock.Advance(StatusFollower.Pause);
        screen.WaitForAssertion(() => Assert.Equal("700", screen.Find("progress").GetAttribute("value")));
        search.IsEmpty = false;
        Clock.Advance(StatusFollower.Pause);

        screen.WaitForAssertion(() =>
            Assert.Equal($"{SampleArticles.All.Count} articles", screen.Find("h1").TextContent)
        );
        Assert.Equal("Indexing: 700 of 1,400 files", screen.Find(".indexing").TextContent);
    }

    [Fact]
    public void Indexing_WhileItRuns_DrawsItsOwnLineAlone()
    {
        GoLive();
        var writer = new WriterNote(1, "here", DateTimeOffset.UnixEpoch, "index") { Done = 1, Total = 9 };
        var search = new SampleSearch { Writer = writer };
        Search = search;
        var screen = RenderAt("");
        var drawn = screen.RenderCount;
        var line = screen.FindComponent<HoldingsLine>();

        search.Writer = writer with { Done = 5 };
        Clock.Advance(StatusFollower.Pause);
        line.WaitForAssertion(() =>
            Assert.Equal("Indexing: 5 of 9 files", line.Find(".indexing").TextContent)
        );
        search.Writer = null;
        Clock.Advance(StatusFollower.Pause);
        line.WaitForAssertion(() => Assert.Empty(line.FindAll(".indexing")));

        Assert.Equal(1, screen.FindComponent<ResultList>().RenderCount);
        Assert.True(screen.RenderCount >= drawn);
    }

    [Fact]
    public void EmptyArchive_Opened_SaysTheCommand()
    {
        Search = new SampleSearch { IsEmpty = true };

        var screen = RenderAt("");

        Assert.Equal("searchkhadr index PATH --index \"index-data\"", screen.Find("pre").TextContent);
        Assert.Empty(screen.FindAll("aside"));
    }

    [Fact]
    public void DamagedIndex_OnTheServer_IsLeftToTheErrorPage()
    {
        Search.Fault = new SampleDamageException();

        Assert.Throws<SampleDamageException>(() => RenderAt("?q=a"));
    }

    [Fact]
    public void DamagedIndex_OverTheCircuit_IsSaidInPlace()
    {
        GoLive();
        var screen = RenderAt("");
        Search.Fault = new SampleDamageException();

        Outlet(screen, "Harbour Dispatch").Change(true);

        screen.WaitForAssertion(() =>
            Assert.Contains("resource=_0.tim", screen.Find(".problem").TextContent, StringComparison.Ordinal)
        );
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IElement Outlet(IRenderedComponent<SearchScreen> screen, string name) =>
        screen.Find($"input[name=outlet][value='{name}']");

    private IRenderedComponent<SearchScreen> RenderAt(string address) =>
        Render<SearchScreen>(parameters => parameters.Add(p => p.Address, address));

    private string[] Addresses() =>
        [.. JSInterop.Invocations["searchkhadr.address"].Select(call => (string)call.Arguments[0]!)];
}
