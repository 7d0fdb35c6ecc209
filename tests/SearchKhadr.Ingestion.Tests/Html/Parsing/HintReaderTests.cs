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

    [Theory]
    [InlineData("a class='skip-link'", true)]
    [InlineData("div class='rs_skip'", true)]
    [InlineData("main id='skip-main'", false)]
    [InlineData("div class='page google-anno-skip'", false)]
    public void Read_NameWithSkipInIt_IsOfAMenuOnlyWhereItIsAWholeName(string element, bool expected)
    {
        var page = PageTree.Parse($"<{element}>text");

        Assert.Equal(expected, page.Nodes[^1].Has(Hint.Navigation));
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

    [Theory]
    [InlineData("hidden", true)]
    [InlineData("hidden w-full", true)]
    [InlineData("d-none", true)]
    [InlineData("sr-only", true)]
    [InlineData("hidden md:flex", false)]
    [InlineData("hidden lg:inline-block", false)]
    [InlineData("d-none d-md-block", false)]
    [InlineData("md:hidden", false)]
    [InlineData("overflow-hidden", false)]
    [InlineData("hidden-print", false)]
    [InlineData("[&_p]:hidden", false)]
    public void Read_ClassThatHides_CountsWhereNothingShowsTheElementOnAWideScreen(
        string classes,
        bool expected
    )
    {
        var page = PageTree.Parse($"<div class='{classes}'>text</div>");

        Assert.Equal(expected, page.Nodes.Single(node => node.Tag == "div").Has(Hint.Hidden));
    }

    [Theory]
    [InlineData("text-body", nameof(Hint.Body))]
    [InlineData("text-body-large", nameof(Hint.Body))]
    [InlineData("builder-widget-container", nameof(Hint.Furniture))]
    public void Read_ClassThatSaysHowAnElementLooks_SuggestsNothing(string classes, string hint)
    {
        var page = PageTree.Parse($"<div class='{classes}'>text</div>");

        Assert.False(page.Nodes.Single(node => node.Tag == "div").Has(Enum.Parse<Hint>(hint)));
    }

    [Theory]
    [InlineData("<div class='accordion-item'><div class='pane hidden'>text</div></div>", false)]
    [InlineData("<div class='faq'><div><div style='display:none'>text</div></div></div>", false)]
    [InlineData("<div class='navbar-collapse'><div class='menu hidden'>text</div></div>", true)]
    [InlineData("<div class='card'><div class='hidden'>text</div></div>", true)]
    public void Parse_TextThatAClickUnfolds_IsNotHidden(string html, bool expected)
    {
        var page = PageTree.Parse(html);

        Assert.Equal(expected, Assert.Single(page.Blocks).IsUnder(Hint.Hidden));
    }
}
