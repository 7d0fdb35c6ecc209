namespace SearchKhadr.Ingestion.Tests.Html.Metadata;

/// <summary>The page's own h1 beside headings of the text and what the metadata call the headline.</summary>
public sealed class TopHeadingTests
{
    [Fact]
    public void Read_HeadingOfTheTextSharesMoreWordsWithTheTitle_GivesTheTopHeading()
    {
        const string top = "Ten reasons why ferries are late";
        var draft = HtmlPages.Read(
            "<title>Reasons for late ferries | Ferry Times</title><meta property='og:title' content='Reasons for late ferries'>"
                + $"<h1>{top}</h1>{HtmlPages.Body}<h2>Reasons for late ferries in detail</h2>{HtmlPages.Body}"
        );

        Assert.Equal(top, draft.Headline);
    }

    [Fact]
    public void Read_HeadingBelowIsTheOneTheMetadataName_GivesIt()
    {
        var draft = HtmlPages.Read(
            "<title>Ferry late for the ninth week</title><meta property='og:title' content='Ferry late for the ninth week'>"
                + $"<h1>Our harbour pages</h1><h2>Ferry late for the ninth week</h2>{HtmlPages.Body}"
        );

        Assert.Equal("Ferry late for the ninth week", draft.Headline);
    }

    [Fact]
    public void Read_TopHeadingIsNamedForItsBanner_IsTheHeadline()
    {
        var draft = HtmlPages.Read(
            "<title>Rowing: oars, seats and cost</title><h1 class='bannerTitle'>Rowing: oars, seats and cost</h1>"
                + $"{HtmlPages.Body}<h2>Ask us what rowing costs</h2>{HtmlPages.Body}"
        );

        Assert.Equal("Rowing: oars, seats and cost", draft.Headline);
    }

    [Theory]
    [InlineData("2015 ferry timetable and fares compared", "Ferry timetable and fares compared")]
    [InlineData("The late ferries of the year", "Late ferries of the year")]
    public void Read_MetadataLeaveOutAYearOrAnArticle_KeepsIt(string top, string claim)
    {
        var draft = HtmlPages.Read(
            $"<meta property='og:title' content='{claim}'><h1>{top}</h1>{HtmlPages.Body}"
        );

        Assert.Equal(top, draft.Headline);
    }

    [Fact]
    public void Read_OnlyTopHeadingSaysItInOtherWordsThanMetadata_GivesWhatReadersSee()
    {
        var draft = HtmlPages.Read(
            "<meta property='og:title' content='Rowing is back'>"
                + $"<h1>Why half the town has gone to the boat shed</h1>{HtmlPages.Body}"
        );

        Assert.Equal("Why half the town has gone to the boat shed", draft.Headline);
    }

    [Fact]
    public void Read_TopHeadingEndsWithTheSitesName_LeavesItOut()
    {
        var draft = HtmlPages.Read(
            "<meta property='og:site_name' content='The Kite'>"
                + $"<h1>Ferry late for the ninth week – The Kite</h1>{HtmlPages.Body}"
        );

        Assert.Equal("Ferry late for the ninth week", draft.Headline);
    }

    [Fact]
    public void Read_TitleIsTheTopHeadingAndNothingElse_IsNoSiteName()
    {
        var draft = HtmlPages.Read(
            "<title>Tips for Rowing</title><div><a href='/'>Home</a> &gt; Tips for Rowing</div>"
                + $"<h1>TIPS FOR ROWING</h1>{HtmlPages.Body}"
        );

        Assert.Equal("TIPS FOR ROWING", draft.Headline);
    }

    [Theory]
    [InlineData("<main id='skip-main'>", "</main>")]
    [InlineData("<main class='grid-no-nav'>", "</main>")]
    [InlineData("<div class='layout subnav_true'><div class='page-teaser'>", "</div></div>")]
    [InlineData("<main><div class='page-title google-anno-skip'>", "</div></main>")]
    public void Read_TopHeadingStandsInALayoutNamedForAMenu_IsTheHeadline(string opened, string closed)
    {
        const string top = "The ferry is late, and what the harbour board means to do about it";
        var text = $"<h2>Nine weeks, one bucket and a part</h2>{HtmlPages.Body}";
        var end = opened.Contains("page-title", StringComparison.Ordinal);

        var draft = HtmlPages.Read(
            $"<title>{top}</title>{opened}<h1>{top}</h1>{(end ? closed + text : text + closed)}"
        );

        Assert.Equal(top, draft.Headline);
        Assert.Equal("h1", draft.Provenance.Single(static step => step.Field == "headline").Evidence);
    }
}
