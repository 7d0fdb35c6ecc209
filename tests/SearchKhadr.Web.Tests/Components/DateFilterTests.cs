using Bunit;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Components.Searching;

namespace SearchKhadr.Web.Tests.Components;

public sealed class DateFilterTests : ComponentTest
{
    private SearchRequest? _changed;

    [Fact]
    public void Bars_OfYears_AreLinksThatSayTheirCounts()
    {
        var filter = RenderWith(new SearchRequest { Query = "a" }, Years());

        string[] names = [.. filter.FindAll(".bars a").Select(bar => bar.GetAttribute("aria-label")!)];
        string[] links = [.. filter.FindAll(".bars a").Select(bar => bar.GetAttribute("href")!)];
        Assert.Equal(
            [
                "2009: 4 articles",
                "2010: 8 articles, 2 known by the year only",
                "2011: 0 articles",
                "2012: 1 article",
            ],
            names
        );
        Assert.Equal("/?q=a&from=2010&to=2010", links[1]);
    }

    [Fact]
    public void Bar_KnownPartlyByYear_IsHatchedInProportion()
    {
        var filter = RenderWith(new SearchRequest(), Years());

        var bar = filter.FindAll(".bars svg")[1];
        // 8 is the highest and takes 78 of 80 pixels; 2 of 8 are 20 of those 78, rounded to even.
        Assert.Equal("20", bar.QuerySelector(".year-only")!.GetAttribute("height"));
        Assert.Equal("58", bar.QuerySelector(".exact")!.GetAttribute("height"));
        Assert.Equal("known by the year only", filter.Find(".legend").TextContent.Trim());
    }

    [Fact]
    public void Bar_OfFewAmongMany_IsStillSeen()
    {
        var filter = RenderWith(
            new SearchRequest(),
            new DateFacet("year", [new("2009", 1, 1, false), new("2010", 5000, 0, false)], 0, false)
        );

        var bar = filter.FindAll(".bars svg")[0];
        Assert.Equal("3", bar.QuerySelector(".year-only")!.GetAttribute("height"));
        Assert.Null(bar.QuerySelector(".exact"));
    }

    [Fact]
    public void Legend_WhereEachDayIsKnown_IsLeftOut()
    {
        var filter = RenderWith(
            new SearchRequest(),
            new DateFacet("year", [new("2009", 1, 0, false)], 0, false)
        );

        Assert.Empty(filter.FindAll(".legend"));
    }

    [Fact]
    public void Bars_OfMonths_AreNamedInWordsAndLeadBackToAllYears()
    {
        var facet = new DateFacet(
            "month",
            [new("2010-01", 1, 0, true), new("2010-02", 0, 0, true)],
            0,
            false
        );

        var filter = RenderWith(new SearchRequest { From = "2010", To = "2010" }, facet);

        Assert.Equal("January 2010: 1 article", filter.Find(".bars a").GetAttribute("aria-label"));
        Assert.Equal("/", filter.Find(".ways a").GetAttribute("href"));
    }

    [Fact]
    public void Bar_ThatIsTheRange_LeadsOut()
    {
        var filter = RenderWith(new SearchRequest { From = "2010", To = "2010" }, Years());

        var bar = filter.Find(".bars a[aria-current=true]");
        Assert.Equal("/", bar.GetAttribute("href"));
    }

    [Fact]
    public void Undated_BesideTheBars_OpensAndCloses()
    {
        var closed = RenderWith(new SearchRequest { Query = "a", From = "2010" }, Years());
        var open = RenderWith(
            new SearchRequest { Query = "a", Undated = true },
            Years() with
            {
                UndatedSelected = true,
            }
        );

        Assert.Equal("/?q=a&undated=1", closed.Find(".undated").GetAttribute("href"));
        Assert.Equal("/?q=a", open.Find(".undated").GetAttribute("href"));
        Assert.Equal("true", open.Find(".undated").GetAttribute("aria-current"));
        Assert.Contains("3 articles", closed.Find(".undated").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_Changed_AskForTheRangeAndLeaveTheUndated()
    {
        var filter = RenderWith(new SearchRequest { Undated = true }, Years());

        filter.Find("input[name=from]").Change(" 2009-02 ");

        Assert.Equal("2009-02", _changed!.From);
        Assert.False(_changed.Undated);
    }

    [Fact]
    public void Fields_Emptied_LiftTheLimit()
    {
        var filter = RenderWith(new SearchRequest { From = "2009", To = "2010" }, Years());

        filter.Find("input[name=to]").Change("");

        Assert.Null(_changed!.To);
        Assert.Equal("2009", _changed.From);
    }

    [Theory]
    [InlineData("Oct 2008", "2008-10")]
    [InlineData("26 octobre 2008", "2008-10-26")]
    [InlineData("févr. 2009", "2009-02")]
    [InlineData("October 26, 2008", "2008-10-26")]
    [InlineData("1er mai 2010", "2010-05-01")]
    [InlineData("soon", "soon")]
    public void Fields_FilledAsPeopleWrite_AreReadAsDates(string typed, string date)
    {
        var filter = RenderWith(new SearchRequest(), Years());

        filter.Find("input[name=from]").Change(typed);

        Assert.Equal(date, _changed!.From);
    }

    [Fact]
    public void Field_ThatIsNoDate_IsSaidToBeNone()
    {
        var filter = RenderWith(new SearchRequest { From = "soon" }, Years());

        Assert.Equal("true", filter.Find("input[name=from]").GetAttribute("aria-invalid"));
        Assert.Contains("no date", filter.Find("#range-note").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_OfBars_AreLinksOfWhichOneIsOn()
    {
        var filter = RenderWith(new SearchRequest { Query = "a" }, Years());

        Assert.Equal(
            ["/?q=a&bars=decade", "/?q=a&bars=year", "/?q=a&bars=month", "/?q=a&bars=day"],
            filter.FindAll(".units a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal("Year", filter.Find(".units [aria-current]").TextContent);
    }

    [Fact]
    public void Bars_BeforeWhatIsHeld_SayBoth()
    {
        var bar = new DateBar("2000s", 3, 0, Selected: false)
        {
            From = "2000",
            To = "2009",
            Held = 40,
            Spread = 1.5,
        };

        var filter = RenderWith(new SearchRequest(), new DateFacet("decade", [bar], 0, false));

        var link = filter.Find(".bars a");
        Assert.Equal("2000s: 3 articles, 40 held", link.GetAttribute("aria-label"));
        Assert.Equal("/?from=2000&to=2009", link.GetAttribute("href"));
        Assert.Equal("78", link.QuerySelector(".held")!.GetAttribute("height"));
        Assert.Equal("26", link.QuerySelector(".spread")!.GetAttribute("height"));
        Assert.Equal(
            ["known by the year only", "all that is held, on a scale of its own"],
            filter.FindAll(".legend").Select(legend => legend.TextContent.Trim())
        );
    }

    [Fact]
    public void Table_OfTheBars_HasTheSameFigures()
    {
        var filter = RenderWith(new SearchRequest(), Years());

        Assert.Equal(
            ["2009 4 0", "2010 8 0", "2012 1 0"],
            filter
                .FindAll("tbody tr")
                .Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim())))
        );
    }

    [Fact]
    public void NotBefore_WhereThereIsSome_OpensBesideTheUndated()
    {
        var filter = RenderWith(new SearchRequest { From = "2010" }, Years() with { NotBeforeCount = 2 });

        Assert.Equal("/?notbefore=1", filter.FindAll(".undated")[1].GetAttribute("href"));
    }

    [Fact]
    public void NoDates_AtAll_DrawNoBars()
    {
        var filter = RenderWith(new SearchRequest(), new DateFacet("year", [], 2, false));

        Assert.Empty(filter.FindAll(".histogram"));
    }

    private static DateFacet Years() =>
        new(
            "year",
            [
                new("2009", 4, 0, false),
                new("2010", 8, 2, false),
                new("2011", 0, 0, false),
                new("2012", 1, 0, false),
            ],
            3,
            false
        );

    private IRenderedComponent<DateFilter> RenderWith(SearchRequest request, DateFacet dates) =>
        Render<DateFilter>(parameters =>
            parameters
                .Add(p => p.Request, request)
                .Add(p => p.Dates, dates)
                .Add(p => p.Changed, changed => _changed = changed)
        );
}
