namespace SearchKhadr.Ingestion.Tests.Html.Metadata;

public sealed class HeadlineFinderTests
{
    [Fact]
    public void Read_HeadlineInAPlainCellAboveTheText_IsFoundThoughTheTitleNamesTheSite()
    {
        const string head =
            "<table><tr><td>Ferry board stays as it is</td></tr><tr><td>By Ana Ruiz</td></tr></table>";

        var draft = HtmlPages.Read(
            $"<head><title>Harbour Post: Top Stories</title></head><body><h2>TOP STORIES</h2>{head}{HtmlPages.Body}<h2>MORE NEWS</h2></body>"
        );

        Assert.Equal("Ferry board stays as it is", draft.Headline);
    }

    [Fact]
    public void Read_TitleThatIsTheHeadlineAlone_IsNoSitesName()
    {
        var draft = HtmlPages.Read(
            $"<head><title>Ferry late again</title></head><body><h1><a href='/'>Harbour Post</a></h1><div>Ferry late again</div>{HtmlPages.Body}</body>"
        );

        Assert.Equal("Ferry late again", draft.Headline);
        Assert.NotEqual("Ferry late again", draft.Outlet?.Name);
    }

    [Fact]
    public void Read_HeadlineAmongTheTitlesParts_IsTheOneThatThePageShows()
    {
        var draft = HtmlPages.Read(
            $"<head><title>Harbour Post news for the whole of the bay, weather and sport | Ferry late again | LOCAL NEWS</title></head><body><h2>LOCAL NEWS</h2><p>Ferry late again</p>{HtmlPages.Body}</body>"
        );

        Assert.Equal("Ferry late again", draft.Headline);
    }

    [Theory]
    [InlineData(
        "<span class='kicker'>Harbour</span><span class='sr-only'>: </span><span>Ferry late again</span>",
        "Harbour: Ferry late again"
    )]
    [InlineData(
        "<span class='overline'>Harbour </span><span>: </span><span>Ferry late again</span>",
        "Ferry late again"
    )]
    [InlineData("<span class='h1small'>Harbour</span> Ferry late again", "Harbour - Ferry late again")]
    [InlineData("Ferry late again<span class='element-invisible'> | Harbour Post</span>", "Ferry late again")]
    public void Read_HeadingWithALabelInIt_IsReadWithoutTheLabel(string heading, string title)
    {
        var draft = HtmlPages.Read(
            $"<head><meta property='og:title' content='{title}'></head><body><article><h1>{heading}</h1>{HtmlPages.Body}</article></body>"
        );

        Assert.Equal("Ferry late again", draft.Headline);
    }

    [Fact]
    public void Read_QuotationInTheTitle_StaysInTheHeadline()
    {
        const string headline = "Le pilote à «La Presse»: tout est en retard";

        var draft = HtmlPages.Read(
            $"<head><title>{headline} - La Presse</title><meta property='og:site_name' content='La Presse'></head><body>{HtmlPages.Body}</body>"
        );

        Assert.Equal(headline, draft.Headline);
    }

    [Fact]
    public void Read_HeadingOfOneWordThatOpensTheTitle_IsTheHeadline()
    {
        var draft = HtmlPages.Read(
            "<head><title>Fährausfälle | Hafenbote | Die Zeitung für die ganze Bucht</title></head>"
                + $"<body><div><a href='/'>Hafenbote</a></div><h1>Fährausfälle</h1><h3>Was jetzt fährt und was nicht</h3>{HtmlPages.Body}</body>"
        );

        Assert.Equal("Fährausfälle", draft.Headline);
    }

    [Fact]
    public void Read_HeadingThatOpensTheTitleOverTheRealOne_IsTheSites()
    {
        var draft = HtmlPages.Read(
            "<head><title>Harbour One - Ferry late for the ninth week - Harbour One News and Shows</title></head>"
                + $"<body><h2>Harbour One</h2><h3>Ferry late for the ninth week</h3>{HtmlPages.Body}</body>"
        );

        Assert.Equal("Ferry late for the ninth week", draft.Headline);
    }

    [Theory]
    [InlineData("Ferry report of 22.04.2020 – who waits for whom?", " – Harbour Post")]
    [InlineData("Ferry - late for the ninth week in a row", " - Post")]
    public void Read_DashInTheHeadingAndInTheTitle_StaysInTheHeadline(string headline, string site)
    {
        var draft = HtmlPages.Read(
            $"<head><title>{headline}{site}</title><meta property='og:title' content='{headline}'></head><body><h2>{headline}</h2>{HtmlPages.Body}</body>"
        );

        Assert.Equal(headline, draft.Headline);
    }

    [Fact]
    public void Read_ChineseTitleWithoutSpaces_IsPartedFromTheSite()
    {
        var draft = HtmlPages.Read(
            $"<head><title>渡轮第九周再次晚点-港口日报</title></head><body>{HtmlPages.Body}</body>"
        );

        Assert.Equal("渡轮第九周再次晚点", draft.Headline);
    }

    [Fact]
    public void Read_ChineseHeadingOfOneRun_IsNotTakenForAWord()
    {
        var draft = HtmlPages.Read(
            $"<body><h1>渡轮第九周再次晚点乘客不满</h1><h3>More of the day from the harbour</h3>{HtmlPages.Body}</body>"
        );

        Assert.Equal("渡轮第九周再次晚点乘客不满", draft.Headline);
    }

    [Theory]
    [InlineData("", "Ferry late for the ninth week")]
    [InlineData("<h2 class='headline'>Ninth week: ferry is late</h2>", "Ferry late for the ninth week")]
    public void Read_TopHeadingAtTheEndOfTheTrail_IsTheHeadlineWhereMetadataCallItSo(
        string heading,
        string expected
    )
    {
        const string trail =
            "<ol class='breadcrumb'><li>Home</li><li><h1>Ferry late for the ninth week</h1></li></ol>";

        var draft = HtmlPages.Read(
            $"<head><meta property='og:title' content='{expected}'></head><body>{trail}{heading}{HtmlPages.Body}</body>"
        );

        Assert.Equal(expected, draft.Headline);
    }

    [Fact]
    public void Read_TopHeadingAtTheEndOfTheTrailThatNoMetadataName_StandsBackBehindTheShownOne()
    {
        const string trail =
            "<ol class='breadcrumb'><li>Home</li><li><h1>Ferry late: ninth week</h1></li></ol>";

        var draft = HtmlPages.Read(
            "<head><title>Ferry late: ninth week</title><meta property='og:title' content='Nobody knows the name of the part'></head>"
                + $"<body>{trail}<h2>Nobody knows the name of the part</h2>{HtmlPages.Body}</body>"
        );

        Assert.Equal("Nobody knows the name of the part", draft.Headline);
    }

    [Fact]
    public void Read_HeadingOfOneWordThatMetadataName_IsNotTakenForAnAnswerToIt()
    {
        var links = string.Concat(Enumerable.Repeat("<div>To the boats</div>", 12));

        var draft = HtmlPages.Read(
            "<head><meta property='og:title' content='Fährausfälle'></head>"
                + $"<body><h3>Fährausfälle</h3>{links}{HtmlPages.Body}<h3>Re: Fährausfälle</h3><p>Yes, again.</p></body>"
        );

        Assert.Equal("Fährausfälle", draft.Headline);
    }

    [Fact]
    public void Read_HeadingWithAMarkInIt_IsNotCutToItsLesserPart()
    {
        const string headline = "How to tell the parts of a ferry apart (5 drawings) | Valves and seals";

        var draft = HtmlPages.Read(
            "<head><title>How to tell the parts of a ferry apart | Valves and seals</title></head>"
                + $"<body><h1>{headline}</h1>{HtmlPages.Body}</body>"
        );

        Assert.Equal(headline, draft.Headline);
    }

    [Fact]
    public void Read_OnlyTopHeadingFarAboveTheText_IsBeforeASubheadRightAboveIt()
    {
        var links = string.Concat(Enumerable.Repeat("<div>To the boats</div>", 12));

        var draft = HtmlPages.Read(
            $"<body><h1>What the ferry costs</h1>{links}<h3>Why it pays to wait</h3>{HtmlPages.Body}</body>"
        );

        Assert.Equal("What the ferry costs", draft.Headline);
    }
}
