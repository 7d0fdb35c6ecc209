using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Tests.Html.Dating;

public sealed class DateStageTests
{
    [Theory]
    [InlineData("<meta property='article:published_time' content='2015-05-07T08:00:00-07:00'>", "2015-05-07")]
    [InlineData("<meta name='DC.date.issued' content='2015-05-07'>", "2015-05-07")]
    [InlineData("<meta name='cXenseParse:recs:publishtime' content='2015-05-7T12:00:00Z'>", "2015-05-07")]
    [InlineData("<meta itemprop='datePublished' content='20150507'>", "2015-05-07")]
    [InlineData(
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2015-05-07\"}</script>",
        "2015-05-07"
    )]
    [InlineData(
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\" \"datePublished\":\"2015-05-07\"}</script>",
        "2015-05-07"
    )]
    [InlineData(
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":1431000000}</script>",
        "2015-05-07"
    )]
    [InlineData(
        "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"x\"},"
            + "{\"@type\":\"WebPage\",\"datePublished\":\"2015-05-07\"}]</script>",
        "2015-05-07"
    )]
    [InlineData(
        "<meta name='parsely-page' content='{\"pub_date\": \"2015-05-07T09:00:00Z\"}'>",
        "2015-05-07"
    )]
    [InlineData("<meta property='og:regDate' content='20150507091400'>", "2015-05-07")]
    [InlineData(
        "<script>self.push(\"{\\\"publishedAt\\\":\\\"2015-05-07T09:00\\\"}\")</script>",
        "2015-05-07"
    )]
    [InlineData("<script>var state = {\"createdAt\":1431000000000,\"n\":1};</script>", "2015-05-07")]
    [InlineData(
        "<script>state = {\"list\":[{\"published\":\"2015-05-09\",\"title\":\"Ferry runs aground\"},"
            + "{\"fields\":{\"html\":\"{\\\"a\\\"}\"},\"published\":\"2015-05-07\",\"title\":\"Ferry late again\"}]}</script>",
        "2015-05-07"
    )]
    [InlineData(
        "<script>self.push(\"[{\\\"published\\\":1431200000000,\\\"title\\\":\\\"Ferry runs aground\\\"},"
            + "{\\\"published\\\":1431000000000,\\\"title\\\":\\\"Ferry late again\\\"}]\")</script>",
        "2015-05-07"
    )]
    [InlineData("<script>showDate('2015/05/07 09:00:00')</script>", "2015-05-07")]
    [InlineData("<script>var page = { publishedAt: '2015-05-07 09:00' };</script>", "2015-05-07")]
    public void Read_DateForPrograms_IsMetadata(string head, string day)
    {
        var date = Published($"{head}<h1>Ferry late again</h1>{HtmlPages.Body}");

        Assert.Equal((day, DateSource.Metadata), (date?.Value, date?.Source));
    }

    [Theory]
    [InlineData("<p class='date'>7. Mai 2015</p>")]
    [InlineData("<span>Veröffentlicht am Donnerstag, 07.05.2015</span>")]
    [InlineData("<p>Опубликовано 7 мая 2015</p>")]
    [InlineData("<div>2015年5月7日 09:30</div>")]
    [InlineData("<div>7 مايو 2015</div>")]
    [InlineData("<div>Yayınlanma: 7 Mayıs 2015</div>")]
    [InlineData("<p>Publicado el 7 de mayo de 2015</p>")]
    [InlineData("<p>Torsdag den 7. maj 2015</p>")]
    [InlineData("<div class='uploaded'>07.05.15</div>")]
    public void Read_DateInManyLanguagesUnderTheHeadline_IsTheDay(string line)
    {
        var date = Published($"<h1>Ferry late again</h1>{line}{HtmlPages.Body}");

        Assert.Equal("2015-05-07", date?.Value);
    }

    [Theory]
    [InlineData("<time datetime='' title='2015-05-07'>two days ago</time>")]
    [InlineData("<time datetime='1431000000'>two days ago</time>")]
    [InlineData("<span class='date' data-timestamp='1431000000000'>two days ago</span>")]
    [InlineData("<span class='date' data-published-at='2015-05-07 09:00'>two days ago</span>")]
    [InlineData("<abbr title='2015-05-07T09:00:00Z'>two days ago</abbr>")]
    [InlineData("<relative-time datetime='2015-05-07'>two days ago</relative-time>")]
    [InlineData("<span property='dc:date dc:created' content='2015-05-07'>two days ago</span>")]
    [InlineData("<span class='date'><i>07</i><i>May</i><i>2015</i></span>")]
    public void Read_DateInWhicheverAttribute_IsTheDay(string element)
    {
        var date = Published($"<h1>Ferry late again</h1><p>{element}</p>{HtmlPages.Body}");

        Assert.Equal("2015-05-07", date?.Value);
    }

    [Fact]
    public void Read_MidnightInUtcAndAnotherDayOnThePage_KeepsTheDayAReaderSaw()
    {
        var date = Published(
            "<link rel='canonical' href='http://kite.example/2015/05/07/late'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\","
                + "\"datePublished\":\"2015-05-08T03:30:00Z\"}</script>"
                + $"<h1>Ferry late again</h1><p class='date'>May 7, 2015 8:30 pm</p>{HtmlPages.Body}"
        );

        Assert.Equal("2015-05-07", date?.Value);
    }

    [Fact]
    public void Read_OneInstantInUtcAndOnThePagesOwnClock_IsTheDayOfThePagesClock()
    {
        var date = Published(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\","
                + "\"datePublished\":\"2015-05-08T02:41:00Z\"}</script><meta name='date' content='2015-05-08T02:41:00Z'>"
                + $"<h1>Ferry late again</h1><p>Ana Ruiz May 7, 2015 22:41</p>{HtmlPages.Body}"
        );

        Assert.Equal("2015-05-07", date?.Value);
    }

    [Theory]
    [InlineData("2015-05-04", "2015-05-04")] // the week's article, worked on since
    [InlineData("2013-05-04", "2015-05-07")] // an old page made new: readers are shown the one day
    public void Read_ShownChangeBehindAnUnseenPublication_GivesWayWithinDays(
        string published,
        string expected
    )
    {
        var date = Published(
            $"<meta property='article:published_time' content='{published}T08:00:00'>"
                + "<meta property='article:modified_time' content='2015-05-07T09:00:00'>"
                + $"<h1>Ferry late again</h1><p class='date'>7 May 2015</p>{HtmlPages.Body}"
        );

        Assert.Equal(expected, date?.Value);
    }

    [Fact]
    public void Read_ChangeBeforeThePublication_IsNotThePublication()
    {
        var date = Published(
            "<h1>Ferry late again</h1><p><time itemprop='dateModified' datetime='2015-05-06'>May 6, 2015</time>"
                + "<time itemprop='datePublished' datetime='2015-05-07'>May 7, 2015</time></p>"
                + $"<meta property='article:published_time' content='2015-05-07'>{HtmlPages.Body}"
        );

        Assert.Equal("2015-05-07", date?.Value);
    }

    [Fact]
    public void Read_MomentOfTheChangeGivenAsAnythingsDate_IsNotThePublication()
    {
        var date = Published(
            "<meta name='date' content='2015-05-09T10:00:00Z'><meta name='pubdate' content='2015-05-09T12:00:00+02:00'>"
                + "<meta property='article:modified_time' content='2015-05-09T10:00:00Z'>"
                + "<meta property='article:published_time' content='2015-05-07T10:00:00Z'>"
                + $"<h1>Ferry late again</h1>{HtmlPages.Body}"
        );

        Assert.Equal("2015-05-07", date?.Value);
    }

    [Fact]
    public void Read_ChangeShownBesideThePublication_IsNotThePublication()
    {
        var date = Published(
            "<meta property='article:published_time' content='2015-05-07T10:00:00Z'>"
                + "<meta property='article:modified_time' content='2019-05-09T10:00:00Z'><h1>Ferry late again</h1>"
                + "<p class='date'>May 9, 2019</p><p class='date'>May 7, 2015</p>"
                + HtmlPages.Body
        );

        Assert.Equal("2015-05-07", date?.Value);
    }

    [Theory]
    [InlineData("2019-05-07 公開 2019-05-09 更新", "2019-05-07")]
    [InlineData("May 7, 2019 | Updated May 9, 2019", "2019-05-07")]
    public void Read_WordsBehindOrBeforeTheirDates_TellPublicationFromChange(string line, string day)
    {
        var draft = HtmlPages.Read($"<h1>Ferry late again</h1><p>{line}</p>{HtmlPages.Body}");

        Assert.Equal([(day, false), ("2019-05-09", true)], draft.Dates.Select(d => (d.Value, d.IsUpdated)));
    }

    [Fact]
    public void Read_ListOfPagesThatNamesThisOne_GivesItsDay()
    {
        var date = Published(
            "<link rel='canonical' href='https://kite.example/ferry-late-again'><h1>Ferry late again</h1>"
                + HtmlPages.Body
                + HtmlPages.Body
                + "<div class='related'><h3>News</h3>"
                + "<div><a href='/bridge-shut-for-good'><p>May 2, 2015</p><p>Bridge shut</p></a></div>"
                + "<div><a href='/ferry-late-again'><p>May 7, 2015</p><p>Ferry late again</p></a></div>"
                + "<div><a href='/tunnel-dug-at-last'><p>May 9, 2015</p><p>Tunnel dug</p></a></div></div>"
        );

        Assert.Equal("2015-05-07", date?.Value);
    }

    [Fact]
    public void Read_PageInFoldersOfADayLongBefore_IsOfThatDay()
    {
        var date = Published(
            "<link rel='canonical' href='https://kite.example/2015/5/7/ferry-late-again'>"
                + "<meta property='article:published_time' content='2019-06-17T10:00:00Z'>"
                + $"<h1>Ferry late again</h1><p class='date'>June 17, 2019</p>{HtmlPages.Body}"
        );

        Assert.Equal(("2015-05-07", DateSource.Url), (date?.Value, date?.Source));
    }

    [Fact]
    public void Read_MonthOfTheAddressAndADayOfTheArticleInIt_IsTheDay()
    {
        var date = Published(
            "<link rel='canonical' href='https://kite.example/2015/05/ferry-late-again'>"
                + $"<meta name='date' content='2015-05-07'><h1>Ferry late again</h1>{HtmlPages.Body}"
        );

        Assert.Equal("2015-05-07", date?.Value);
    }

    [Fact]
    public void Read_CopyInAWebArchive_IsNotOfTheCopysDay()
    {
        var date = Published(
            "<link rel='canonical' href='https://archive.example/web/20190617101010/http://kite.example/late'>"
                + $"<h1>Ferry late again</h1>{HtmlPages.Body}"
        );

        Assert.Null(date);
    }

    [Fact]
    public void Read_DateOfThePrintedEdition_IsNotThePublication()
    {
        var date = Published(
            "<meta property='article:published_time' content='2015-05-07T10:00:00Z'>"
                + $"<h1>Ferry late again</h1>{HtmlPages.Body}"
                + "<p>Published in the print edition of the May 14, 2015, issue.</p>"
        );

        Assert.Equal("2015-05-07", date?.Value);
    }

    [Fact]
    public void Read_DateThatOpensTheTextUnderALine_IsTheDay()
    {
        var date = Published(
            "<h1>Ferries of this year</h1><p>The board says every month how many ferries were late and why they were.</p>"
                + "<h3>Late and later</h3><p>07.05.2015 The board met on Tuesday to hear why the ferry had been late for the ninth "
                + "week in a row, and nobody on it could say what the part was called that had been brought there in a bucket, "
                + $"so that the chair asked that the minutes leave it out.</p>{HtmlPages.Body}"
        );

        Assert.Equal("2015-05-07", date?.Value);
    }

    [Fact]
    public void Read_NumbersInTheOtherOrderThanMetadata_AgreeWithIt()
    {
        var date = Published(
            "<meta property='article:published_time' content='2015-05-07'>"
                + $"<h1>Ferry late again</h1><p class='date'>05/07/2015</p>{HtmlPages.Body}"
        );

        Assert.Equal("2015-05-07", date?.Value);
    }

    [Fact]
    public void Read_SentenceThatSpeaksOfADay_DoesNotDateThePage()
    {
        const string Sentence =
            "<p>The first boat of that name sank off the quay on 4 May 2015 with nobody on board.</p>";

        var month = Published(
            "<link rel='canonical' href='https://kite.example/2015/05/late'>"
                + $"<h1>Ferry late again</h1>{HtmlPages.Body}{Sentence}{HtmlPages.Body}"
        );
        var none = Published($"<h1>Ferry late again</h1>{HtmlPages.Body}{Sentence}{HtmlPages.Body}");

        Assert.Equal("2015-05", month?.Value);
        Assert.Null(none);
    }

    [Fact]
    public void Read_NumbersWithStopsInTheOtherOrderThanTheAddress_AgreeWithIt()
    {
        var date = Published(
            "<link rel='canonical' href='https://kite.example/2015/05/07/late'>"
                + $"<h1>Ferry late again</h1><p class='date'>05.07.15</p>{HtmlPages.Body}"
        );

        Assert.Equal("2015-05-07", date?.Value);
    }

    [Fact]
    public void Read_OtherPagesAndComments_GiveThisPageNoDate()
    {
        var draft = HtmlPages.Read(
            $"<h1>Ferry late again</h1>{HtmlPages.Body}"
                + "<div class='related'><h3>More</h3><p><a href='/x'>Bridge shut</a> May 2, 2015</p></div>"
                + "<div id='comments'><h3>2 comments</h3>"
                + "<div class='comment'><span class='author'>stet</span> <span class='date'>May 9, 2015</span><p>So it goes.</p></div>"
                + "<div class='comment'><span class='author'>kit</span> <span class='date'>May 10, 2015</span><p>It goes so.</p></div></div>"
        );

        Assert.Empty(draft.Dates);
    }

    [Fact]
    public void Read_OnlyAChangeIsTold_InfersFromItAndSaysSo()
    {
        var draft = HtmlPages.Read(
            $"<meta property='article:modified_time' content='2015-05-09'><h1>Ferry late again</h1>{HtmlPages.Body}"
        );

        Assert.Equal(
            [("2015-05-09", DateSource.Inferred, false), ("2015-05-09", DateSource.Metadata, true)],
            draft.Dates.Select(d => (d.Value, d.Source, d.IsUpdated))
        );
    }

    [Fact]
    public void Read_DateAfterToday_IsRefused()
    {
        var date = Published($"<h1>Ferry late again</h1><p class='date'>June 3, 2024</p>{HtmlPages.Body}");

        Assert.Null(date);
    }

    [Fact]
    public void Read_Date_NamesItsEvidence()
    {
        var date = Published(
            $"<meta name='pubdate' content='2015-05-07'><h1>Ferry late again</h1>{HtmlPages.Body}"
        );

        Assert.Equal("meta pubdate", date?.Evidence);
    }

    private static DateCandidate? Published(string html) =>
        HtmlPages.Read(html).Dates.FirstOrDefault(static d => !d.IsUpdated);
}
