using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Tests.Html.Parsing;

public sealed class HintReaderTests
{
    [Theory]
    [InlineData("class='entry-content'", nameof(Hint.Body))]
    [InlineData("class='articleBody'", nameof(Hint.Body))]
    [InlineData("itemprop='articleBody'", nameof(Hint.Body))]
    [InlineData("id='comment-12'", nameof(Hint.Comment))]
    [InlineData("class='commentaires'", nameof(Hint.Comment))]
    [InlineData("class='comments-link'", nameof(Hint.CommentLink))]
    [InlineData("class='widget recent-comments'", nameof(Hint.CommentLink))]
    [InlineData("role='navigation'", nameof(Hint.Navigation))]
    [InlineData("class='siteFooter footer'", nameof(Hint.Furniture))]
    [InlineData("class='wp-caption-text'", nameof(Hint.Caption))]
    [InlineData("style='color:red; display: none'", nameof(Hint.Hidden))]
    [InlineData("class='author vcard'", nameof(Hint.Byline))]
    [InlineData("class='standfirst'", nameof(Hint.Standfirst))]
    public void Read_ElementWithAName_SuggestsWhatItHolds(string attribute, string expected)
    {
        var page = PageTree.Parse($"<div {attribute}>text</div>");

        var div = page.Nodes.Single(node => node.Tag == "div");

        Assert.True(div.Has(Enum.Parse<Hint>(expected)), div.Own.ToString());
    }

    [Fact]
    public void Read_ClassesThatOnlyFileAPost_SuggestNothingForeign()
    {
        var page = PageTree.Parse(
            "<article class='post tag-related category-share has-sidebar'>text</article>"
        );

        var article = page.Nodes.Single(node => node.Tag == "article");

        Assert.False(
            article.Has(Hint.Related | Hint.Share | Hint.Furniture | Hint.Tags),
            article.Own.ToString()
        );
    }
}
