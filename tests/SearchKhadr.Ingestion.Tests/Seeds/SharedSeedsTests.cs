using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Cataloguing;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Ingestion.Tests.Seeds;

/// <summary>The three pages of the first users, where they are at hand; what must be found is said in their table.</summary>
public sealed class SharedSeedsTests
{
    [Fact]
    public void BlogPost_WithThreeComments_IsTakenApart()
    {
        var article = Read("000_dc00280ed692bc4a.txt");

        Assert.Equal("Obama and Ignatieff dicuss Omar Khadr.", article.Headline);
        Assert.False(article.HeadlineMade);
        AssertBody(article, "True to his word", "when he becomes Prime Minister.", paragraphs: 5);
        Assert.Equal(["Mil1ion", null, null], article.Comments.Select(static c => c.Author));
        Assert.StartsWith("I’d prefer Khadr with", article.Comments[0].Text, StringComparison.Ordinal);
        Assert.StartsWith(
            "Yes, that is a fabulous photo",
            article.Comments[1].Text,
            StringComparison.Ordinal
        );
        Assert.EndsWith("before he gets my vote.", article.Comments[1].Text, StringComparison.Ordinal);
        Assert.StartsWith("CTV covered this better", article.Comments[2].Text, StringComparison.Ordinal);
        Assert.Equal(3, article.AnnouncedComments);
        AssertNowhere(article, "comments to Obama");
        Assert.Null(article.Outlet);
        Assert.Equal("blog", article.Kind);
        Assert.Equal(ArticleDate.None, article.Published);
    }

    [Fact]
    public void NewspaperPage_WithoutHeadline_GetsAMadeTitleAndKeepsItsCaptionApart()
    {
        var article = Read("001_84f72ecc992bf694.txt");

        Assert.True(article.HeadlineMade);
        Assert.StartsWith("France's foreign minister asked", article.Headline, StringComparison.Ordinal);
        AssertBody(
            article,
            "France's foreign minister asked",
            "to avoid legal issues, he said.",
            paragraphs: 10
        );
        var caption = Assert.Single(article.Captions);
        Assert.StartsWith(
            "U.S. Secretary of State Hillary Clinton listens",
            caption.Text,
            StringComparison.Ordinal
        );
        Assert.EndsWith("on March 30, 2010.", caption.Text, StringComparison.Ordinal);
        Assert.Equal("Sean Kilpatrick/The Canadian Press", caption.Credit);
        Assert.Empty(article.Comments);
        AssertNowhere(article, "Skip to main content");
        AssertNowhere(article, "Follow related authors and topics");
        AssertNowhere(article, "Authors and topics you follow will be added");
        AssertNowhere(article, "Interact with The Globe");
        Assert.Equal("The Globe and Mail", article.Outlet);
        Assert.Equal(new DateOnly(2010, 3, 30), article.NotBefore);
        Assert.Equal(("2010", DatePrecision.Year, DateSource.Catalog), Date(article));
    }

    [Fact]
    public void NewspaperPage_WithoutCatalog_IsNamedByItsFooterAndDatedByItsPhotograph()
    {
        var article = Read("001_84f72ecc992bf694.txt", withCatalog: false);

        Assert.Equal("The Globe", article.Outlet);
        Assert.Equal(ArticleDate.None, article.Published);
        Assert.Equal(new DateOnly(2010, 3, 30), article.NotBefore);
    }

    [Fact]
    public void BroadcasterPage_WithARepeatedStandfirst_KeepsItOnce()
    {
        var article = Read("002_03c7778252273bc9.txt");

        Assert.Equal("France wanted 'assistance' on Khadr: WikiLeaks", article.Headline);
        Assert.StartsWith("France asked the United States", article.Standfirst, StringComparison.Ordinal);
        AssertBody(
            article,
            "The leaked U.S. State Department cable",
            "terrorists and spying.",
            paragraphs: 7
        );
        var caption = Assert.Single(article.Captions);
        Assert.StartsWith("In this Pentagon-approved photograph", caption.Text, StringComparison.Ordinal);
        Assert.Equal("Canadian Press", caption.Credit);
        Assert.Equal("Canada", article.Section);
        Assert.Empty(article.Comments);
        Assert.Equal("CBC News", article.Outlet);
        Assert.Equal(("2010", DatePrecision.Year, DateSource.Catalog), Date(article));
        Assert.Null(article.NotBefore);
    }

    private static Article Read(string file, bool withCatalog = true)
    {
        var folder = SharedData.Require("seeds");
        var reader = new ArticleReader(withCatalog ? Catalog.Open(folder) : null);
        var result = reader.Read(new(file, Path.Combine(folder, file)));
        Assert.NotNull(result.Article);
        Assert.Equal("en", result.Article.Language);
        return result.Article;
    }

    private static (string? Value, DatePrecision Precision, DateSource Source) Date(Article article) =>
        (article.Published.Value, article.Published.Precision, article.Published.Source);

    private static void AssertBody(Article article, string first, string last, int paragraphs)
    {
        Assert.StartsWith(first, article.Body[0].Text, StringComparison.Ordinal);
        Assert.EndsWith(last, article.Body[^1].Text, StringComparison.Ordinal);
        Assert.Equal(paragraphs, article.Body.Count);
    }

    private static void AssertNowhere(Article article, string furniture)
    {
        string[] searchable =
        [
            article.Headline,
            article.Standfirst ?? "",
            article.Section ?? "",
            .. article.Paragraphs,
            .. article.Captions.Select(static c => c.Text),
            .. article.Comments.Select(static c => c.Text),
        ];
        Assert.All(searchable, text => Assert.DoesNotContain(furniture, text, StringComparison.Ordinal));
    }
}
