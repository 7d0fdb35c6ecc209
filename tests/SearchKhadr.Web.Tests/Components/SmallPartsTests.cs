using Bunit;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Wording;
using SearchKhadr.Web.Components.Searching;

namespace SearchKhadr.Web.Tests.Components;

public sealed class SmallPartsTests : ComponentTest
{
    [Fact]
    public void Notes_OnTheTypedText_SayWhatWasUnderstoodAndWhatNot()
    {
        var response = Response() with
        {
            Meaning = [new Saying(SayingKind.Word, "<b>") { Parts = [SearchableParts.Body] }],
            Diagnostics = [new(0, 1, NoticeKind.QuoteAlone), new(2, 1, NoticeKind.NoWord, "<i>")],
        };

        var notes = Render<QueryNotes>(parameters => parameters.Add(p => p.Response, response));

        Assert.Equal("Understood as <b> in body", notes.Find(".understood").TextContent);
        Assert.Equal(
            ["A quotation mark without a second one was left out.", "“<i>” holds no word and was left out."],
            notes.FindAll(".repaired span").Select(note => note.TextContent)
        );
        Assert.Empty(notes.FindAll("b, i"));
    }

    [Fact]
    public void Notes_OnNothing_AreEmpty()
    {
        var notes = Render<QueryNotes>(parameters => parameters.Add(p => p.Response, Response()));

        Assert.Empty(notes.FindAll("p"));
    }

    [Fact]
    public void Sort_AsLinks_KeepsTheSearchAndStartsAtTheFirstPage()
    {
        var request = new SearchRequest
        {
            Query = "a",
            Sort = SortOrder.Newest,
            Page = 4,
        };

        var sort = Render<SortLinks>(parameters =>
            parameters.Add(p => p.Request, request).Add(p => p.Ranked, true)
        );

        Assert.Equal(
            ["/?q=a", "/?q=a&sort=newest", "/?q=a&sort=oldest"],
            sort.FindAll("a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal("Newest", sort.Find("[aria-current]").TextContent);
    }

    [Fact]
    public void Sort_WhereNothingIsLookedFor_BeginsWithTheNewest()
    {
        var request = new SearchRequest { Sort = SortOrder.Newest };

        var sort = Render<SortLinks>(parameters =>
            parameters.Add(p => p.Request, request).Add(p => p.Ranked, false)
        );

        Assert.Equal(["/", "/?sort=oldest"], sort.FindAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Newest", sort.Find("[aria-current]").TextContent);
        Assert.Equal("Oldest", sort.Find("[data-next-sort]").TextContent);
    }

    [Fact]
    public void Filters_ThatAreOn_EachHaveAWayOut()
    {
        var request = new SearchRequest
        {
            Query = "a",
            Choices = [new(FacetNames.Outlet, "unknown")],
            From = "2009-02",
            In = ["comments"],
            Page = 2,
        };

        var active = Render<ActiveFilters>(parameters => parameters.Add(p => p.Request, request));

        Assert.Equal(
            [
                "a /?outlet=unknown&from=2009-02&in=comments",
                "from February 2009 /?q=a&outlet=unknown&in=comments",
                "Unknown outlet /?q=a&from=2009-02&in=comments",
                "in comments /?q=a&outlet=unknown&from=2009-02",
                "Clear all /?q=a",
            ],
            active.FindAll("a").Select(link => $"{link.TextContent.Trim()} {link.GetAttribute("href")}")
        );
        Assert.Equal("Remove filter Unknown outlet", active.FindAll("a")[2].GetAttribute("aria-label"));
    }

    [Fact]
    public void Filters_WhenNoneIsOn_TakeNoRoom()
    {
        var active = Render<ActiveFilters>(parameters =>
            parameters.Add(p => p.Request, new SearchRequest { Query = "a" })
        );

        Assert.Empty(active.FindAll("*"));
    }

    [Theory]
    [InlineData(true, "body,comments")]
    [InlineData(false, "comments")]
    public void Parts_Ticked_AskForThoseParts(bool tick, string expected)
    {
        SearchRequest? changed = null;
        var request = new SearchRequest { In = tick ? ["comments"] : ["body", "comments"] };
        var parts = Render<PartsFilter>(parameters =>
            parameters.Add(p => p.Request, request).Add(p => p.Changed, asked => changed = asked)
        );

        parts.Find("input[value=body]").Change(tick);

        Assert.Equal(expected.Split(','), changed!.In.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Panel_WithFiltersOn_SaysHowManyOnItsFold()
    {
        var request = new SearchRequest
        {
            Choices = [new(FacetNames.Outlet, "A"), new(FacetNames.Outlet, "B", Excluded: true)],
            Undated = true,
        };

        var panel = Render<FilterPanel>(parameters =>
            parameters.Add(p => p.Request, request).Add(p => p.Facets, Facets())
        );

        Assert.Equal("Filters, 3 on", panel.Find("summary").TextContent.Trim());
    }

    private static SearchResponse Response() =>
        new()
        {
            Request = new SearchRequest(),
            Meaning = [],
            IsRanked = true,
            Total = 0,
            Hits = [],
            Commit = 1,
            ElapsedMs = 0,
        };

    private static FacetResponse Facets() =>
        new()
        {
            Request = new SearchRequest(),
            Commit = 1,
            Total = 0,
            Facets = [],
            Dates = new DateFacet("year", [], 0, UndatedSelected: false),
            ElapsedMs = 0,
        };
}
