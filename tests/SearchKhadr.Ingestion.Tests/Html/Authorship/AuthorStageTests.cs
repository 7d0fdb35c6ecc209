namespace SearchKhadr.Ingestion.Tests.Html.Authorship;

public sealed class AuthorStageTests
{
    [Theory]
    [InlineData("<meta name='author' content='Ana Ruiz'>", "")]
    [InlineData(
        "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ana Ruiz'>",
        ""
    )]
    [InlineData(
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Ana Ruiz\"}}</script>",
        ""
    )]
    [InlineData("", "<p>By Ana Ruiz</p>")]
    [InlineData("", "<p>Von: Ana Ruiz</p>")]
    [InlineData("", "<p>11.12.2019 - Ana Ruiz</p>")]
    [InlineData(
        "",
        "<div class='submitted'>Gespeichert von <span>Ana Ruiz</span> am 24. Juli 2017 - 18:55</div>"
    )]
    [InlineData("", "<p><a href='/author/ruiz'>Ana Ruiz</a></p>")]
    [InlineData("", "<p class='autor'>Text und Interview: Ana Ruiz</p>")]
    [InlineData("", "<p>ByAna Ruiz</p>")]
    [InlineData("", "<p>By:</p><p>Ana Ruiz</p>")]
    [InlineData("", "<p>Von:<br><br>Ana Ruiz</p>")]
    [InlineData("", "<p>Harbour (1 / 1) 24.07.2017 18:55 von Ana Ruiz</p>")]
    [InlineData("", "<p class='second-author'>Autorin Ana Ruiz:</p>")]
    public void Read_WhereverTheAuthorStands_GivesTheName(string head, string line)
    {
        var draft = HtmlPages.Read($"{head}<h1>Ferry late again</h1>{line}{HtmlPages.Body}");

        Assert.Equal("Ana Ruiz", Assert.Single(draft.Byline));
    }

    [Fact]
    public void Read_BoxThatTellsOfTheAuthorBehindTheText_GivesTheNameAtItsHead()
    {
        var draft = HtmlPages.Read(
            $"<h1>Ferry late again</h1>{HtmlPages.Body}<div class='blog_author-text'><div>Ana Ruiz</div><div>"
                + "Grew up within sight of the harbour and has sailed on most of its boats. Before she took to words "
                + "she mended engines for nine winters on the island's only slip, and she still keeps the keys. "
                + "Her column appears on the first and the third Thursday of each month.</div></div>"
        );

        Assert.Equal(["Ana Ruiz"], draft.Byline);
    }

    [Theory]
    [InlineData("Quelle: hafenpresse")]
    [InlineData("Source : hafenpresse")]
    public void Read_NobodySignsAndTheTextSaysWhereItIsFrom_GivesTheSource(string line)
    {
        var draft = HtmlPages.Read($"<h1>Ferry late again</h1>{HtmlPages.Body}<p>{line}</p>");

        Assert.Equal(["hafenpresse"], draft.Byline);
    }

    [Fact]
    public void Read_PeopleTogetherInMetadataAndEachAlone_GivesThemAll()
    {
        var draft = HtmlPages.Read(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ana Ruiz\"},{\"name\":\"Bo Li\"}]}</script>"
                + "<meta name='author' content='Ana Ruiz, Bo Li'><h1>Ferry late again</h1>"
                + "<div class='byline'>By Ana Ruiz</div><div>Sports</div><div>Harbour</div><div>Weather</div>"
                + $"<div class='byline'>By Bo Li</div>{HtmlPages.Body}"
        );

        Assert.Equal(["Ana Ruiz", "Bo Li"], draft.Byline);
    }

    [Fact]
    public void Read_PersonOnThePageAndOutletInMetadata_GivesThePerson()
    {
        var draft = HtmlPages.Read(
            "<meta property='og:site_name' content='The Kite'><meta name='author' content='The Kite'>"
                + $"<h1>Ferry late again</h1><p class='byline'>By Ana Ruiz</p>{HtmlPages.Body}"
        );

        Assert.Equal(["Ana Ruiz"], draft.Byline);
    }

    [Fact]
    public void Read_PeopleSideBySide_GivesThemAll()
    {
        var draft = HtmlPages.Read(
            "<h1>Ferry late again</h1><p class='byline'><a rel='author' href='/a'>Ana Ruiz</a>"
                + $" <a rel='author' href='/b'>Bo Li</a></p>{HtmlPages.Body}"
        );

        Assert.Equal(["Ana Ruiz", "Bo Li"], draft.Byline);
    }

    [Fact]
    public void Read_AuthorsOfOtherPages_AreNotThisPages()
    {
        var draft = HtmlPages.Read(
            $"<h1>Ferry late again</h1>{HtmlPages.Body}<div class='related'>"
                + "<div class='teaser'><h3>Bridge shut</h3><p class='author'>By Bo Li</p></div>"
                + "<div class='teaser'><h3>Tower shut</h3><p class='author'>By Cy Young</p></div>"
                + "<div class='teaser'><h3>Gate shut</h3><p class='author'>By Dee Roy</p></div></div>"
        );

        Assert.Empty(draft.Byline);
    }
}
