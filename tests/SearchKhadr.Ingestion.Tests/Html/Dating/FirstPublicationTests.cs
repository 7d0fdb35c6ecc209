namespace SearchKhadr.Ingestion.Tests.Html.Dating;

/// <summary>Which of several days is that of the first publication.</summary>
public sealed class FirstPublicationTests
{
    [Theory]
    [InlineData("<p>May 7, 2015. Updated: May 9, 2015</p>")]
    [InlineData("<p class='date'>May 7, 2015. <i>Updated: May 9, 2015</i></p>")]
    [InlineData(
        "<p class='date'>May 9, 2015</p><p>This article was originally published on May 7, 2015 and is kept up to date.</p>"
    )]
    [InlineData(
        "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"dateCreated\":\"2011-01-03\",\"datePublished\":\"2015-05-07\"}</script>"
    )]
    [InlineData(
        "<meta name='script:ld+json' content='{\"@type\":\"Article\",\"datePublished\":\"2015-05-07T09:00:00-05:00\"}'>"
    )]
    [InlineData(
        "<meta name='published-date' content='2015-05-07'><meta name='modified-date' content='2016-02-02'>"
            + "<meta name='published-time' content='2017-03-09T08:45:32Z'>"
    )]
    [InlineData(
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2015-05-07\",\"dateModified\":\"2016-02-12\"}</script>"
            + "<p>Updated <time datetime='2016-02-12'>February 12, 2016</time></p><p><time datetime='2016-02'>February 2016</time></p>"
    )]
    [InlineData(
        "<meta property='article:published_time' content='2015-05-07'><meta property='article:modified_time' content='2016-05-09T10:00:00+00:00'>"
            + "<p><span class='updated rich'>2016-05-09T10:00:00+00:00</span></p>"
    )]
    [InlineData(
        "<meta property='article:published_time' content='2015-05-07'><div class='teaser'>Redeem by 12.31.16</div>"
    )]
    public void Read_SeveralDays_TheFirstPublicationsIsTaken(string head)
    {
        var draft = HtmlPages.Read($"<h1>Ferry late again</h1>{head}{HtmlPages.Body}");

        Assert.Equal("2015-05-07", draft.Dates[0].Value);
    }

    [Fact]
    public void Read_MonthIsShownAndOnlyProgramsAreToldOfAChange_GivesTheMonth()
    {
        var draft = HtmlPages.Read(
            "<meta property='article:modified_time' content='2021-09-17T17:00:45+00:00'>"
                + $"<h1>Ferry late again</h1><p class='meta'>November 2003</p>{HtmlPages.Body}"
        );

        Assert.Equal("2003-11", draft.Dates[0].Value);
    }

    [Fact]
    public void Read_EarlierVersionsWereFirstPublishedBefore_AreNotThisPage()
    {
        var draft = HtmlPages.Read(
            "<h1>Ferry late again</h1><p>Published on May 7, 2015</p>"
                + $"<p>Drafts of this paper can be read, first published April 4, 2015</p>{HtmlPages.Body}"
        );

        Assert.Equal("2015-05-07", draft.Dates[0].Value);
    }
}
