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
}
