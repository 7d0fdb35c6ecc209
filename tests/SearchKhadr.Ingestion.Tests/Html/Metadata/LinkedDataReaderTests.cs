using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Html.Metadata;

namespace SearchKhadr.Ingestion.Tests.Html.Metadata;

public sealed class LinkedDataReaderTests
{
    [Fact]
    public void Read_GraphWithReferences_FollowsThem()
    {
        const string json = """
            {"@graph":[{"@type":"Organization","@id":"#o","name":"The Kite"},{"@type":"Person","@id":"#p","name":"Ana Ruiz"},
            {"@type":["NewsArticle"],"headline":"Late again","author":[{"@id":"#p"}],"publisher":{"@id":"#o"},
            "datePublished":"2015-05-07T23:50:00-07:00","articleSection":["Harbour"]}]}
            """;

        var article = LinkedDataReader.Read([json]);

        Assert.Equal("Late again", article.Headline);
        Assert.Equal(["Ana Ruiz"], article.Authors);
        Assert.Equal("The Kite", article.Publisher);
        Assert.Equal("Harbour", article.Section);
        Assert.Equal("2015-05-07T23:50:00-07:00", article.Published);
    }

    [Theory]
    [InlineData("""<!-- {"@type":"Article","headline":"Late again",} -->""")]
    [InlineData("//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"Late again\"}\n//]]>")]
    [InlineData("{\"@type\":\"Article\",\"description\":\"two\nlines\",\"headline\":\"Late again\"}")]
    [InlineData(
        """[{"@type":"WebSite"},{"@type":"https://schema.org/BlogPosting","headline":"Late &amp; again"}]"""
    )]
    public void Read_JsonAsPagesCarryIt_IsRepaired(string json)
    {
        var article = LinkedDataReader.Read([json]);

        Assert.Contains(article.Headline, (string[])["Late again", "Late & again"]);
    }

    [Fact]
    public void Read_RecipeWithReviewsOfReaders_IsTheRecipe()
    {
        const string json = """
            {"@type":"Recipe","name":"Harbour soup","datePublished":"2006-10-10","author":{"@type":"Person","name":"Ana Ruiz"},
            "review":[{"@type":"Review","name":"Too salty","datePublished":"2020-04-12","author":{"@type":"Person","name":"Bo"}}]}
            """;

        var article = LinkedDataReader.Read([json]);

        Assert.Equal(("Harbour soup", "2006-10-10"), (article.Headline, article.Published));
        Assert.Equal(["Ana Ruiz"], article.Authors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("not json at all")]
    [InlineData("[CDATA[")]
    public void Read_Rubbish_SaysNothing(string json)
    {
        var article = LinkedDataReader.Read([json, json]);

        Assert.Equal(
            new LinkedArticle(),
            article with
            {
                Authors = new LinkedArticle().Authors,
                Comments = new LinkedArticle().Comments,
            }
        );
    }

    [Theory]
    [InlineData("""{"@type":"Article","headline":"x","author":"Ana Ruiz"}""", new[] { "Ana Ruiz" })]
    [InlineData(
        """{"@type":"Article","headline":"x","author":{"name":["Ana Ruiz","Bo Li"]}}""",
        new[] { "Ana Ruiz", "Bo Li" }
    )]
    [InlineData(
        """{"@type":"Article","headline":"x","author":{"@type":"Organization","name":"The Kite"}}""",
        new string[0]
    )]
    public void Read_Author_AsStringObjectOrList(string json, string[] expected)
    {
        var article = LinkedDataReader.Read([json]);

        Assert.Equal(expected, article.Authors);
    }

    [Fact]
    public void Read_NestedComments_KeepTheirParents()
    {
        const string json = """
            {"@type":"Article","headline":"x","commentCount":"3","comment":[{"@type":"Comment","text":"first","author":{"name":"a"},
            "dateCreated":"2015-05-08","comment":{"@type":"Comment","text":"answer","author":"b"}},{"text":"last"}]}
            """;

        var article = LinkedDataReader.Read([json]);

        Comment[] expected =
        [
            new("a", "2015-05-08", "first", null),
            new("b", null, "answer", 0),
            new(null, null, "last", null),
        ];
        Assert.Equal(expected, article.Comments);
        Assert.Equal(3, article.CommentCount);
    }
}
