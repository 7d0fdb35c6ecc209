namespace SearchKhadr.Ingestion.Tests.Html.Authorship;

/// <summary>Who signs, beside others whom a page names and what only looks like a name.</summary>
public sealed class WhoSignsTests
{
    [Theory]
    [InlineData("<div class='byline'>Reviewed by <a href='/author/li'>Bo Li</a>, pilot</div>")]
    [InlineData("<p class='byline'>Edited by Bo Li</p>")]
    [InlineData("<p class='byline'>Fact-checked by</p><p class='author'>Bo Li</p>")]
    [InlineData("<p class='author-checked'>Fact Checked</p>")]
    [InlineData("<p class='byline'>9 min read</p>")]
    [InlineData("<p class='byline'>Sat</p>")]
    [InlineData("<p class='author-position'>Harbour Master</p>")]
    public void Read_OthersAndLabelsBesideTheAuthor_GivesTheAuthor(string other)
    {
        var draft = HtmlPages.Read(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Ana Ruiz\"}}</script>"
                + $"<h1>Ferry late again</h1>{other}{HtmlPages.Body}"
        );

        Assert.Equal(["Ana Ruiz"], draft.Byline);
    }

    [Theory]
    [InlineData(
        "<p>This post was written by Ana Ruiz, who keeps the ferry's log and rows when it is late.</p>"
    )]
    [InlineData("<h3>Author</h3><p>Ana Ruiz</p>")]
    [InlineData("<p>Ana Ruiz</p><p>The Canadian Press</p>")]
    [InlineData("<p>Contributors: Ana Ruiz</p>")]
    [InlineData("<p>03/04/2019 by Ana Ruiz, Clerk to the Board</p>")]
    [InlineData("<p class='author'>By Ana Ruiz on behalf of the harbour board</p>")]
    [InlineData("<p class='author'>By: Ana Ruiz on 04-ago-2021</p>")]
    [InlineData("<p>by Ana Ruiz ● 4 min</p>")]
    [InlineData("<p class='author'>Ana Ruiz Senior Harbour Reporter</p>")]
    public void Read_NameAmongOtherWords_GivesTheName(string line)
    {
        var draft = HtmlPages.Read($"<h1>Ferry late again</h1>{line}{HtmlPages.Body}");

        Assert.Equal(["Ana Ruiz"], draft.Byline);
    }

    [Theory]
    [InlineData("<p>by otter</p>", "otter")]
    [InlineData("<p>By Harbour Desk Team</p>", "Harbour Desk Team")]
    [InlineData("<p class='author'>Community Editor</p>", "Community Editor")]
    [InlineData("<p class='author'>Ana (Bee) Ruiz</p>", "Ana (Bee) Ruiz")]
    public void Read_PseudonymBodyOrNickname_GivesItWhole(string line, string name)
    {
        var draft = HtmlPages.Read($"<h1>Ferry late again</h1>{line}{HtmlPages.Body}");

        Assert.Equal([name], draft.Byline);
    }

    [Theory]
    [InlineData("<h3>Harbour Views</h3>")]
    [InlineData("<p>Start Rowing</p>")]
    [InlineData("<p>Harbour Views</p><p>Tower Bells</p><p>Market Hall</p>")]
    public void Read_WordsWithCapitalsAndNoOtherSign_NamesNobody(string lines)
    {
        var draft = HtmlPages.Read($"<h1>Ferry late again</h1>{lines}{HtmlPages.Body}");

        Assert.Empty(draft.Byline);
    }

    [Fact]
    public void Read_MetadataNameTheFirstOfThoseInTheByline_GivesThemAll()
    {
        var draft = HtmlPages.Read(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Ana Ruiz\"}}</script>"
                + "<meta name='author' content='Ana Ruiz'><h1>Ferry late again</h1><p><a rel='author' href='/a'>Ana Ruiz</a>, "
                + "<a rel='author' href='/b'>Bo Li</a> and <a rel='author' href='/c'>Cy Young</a></p>"
                + HtmlPages.Body
        );

        Assert.Equal(["Ana Ruiz", "Bo Li", "Cy Young"], draft.Byline);
    }

    [Fact]
    public void Read_FirstNameInTheLinkAndFullNameUnderTheHeadline_GivesTheFullName()
    {
        var draft = HtmlPages.Read(
            "<h1>Ferry late again</h1><p>Ana Ruiz</p><p><a href='/author/ana'>Articles by Ana</a></p>"
                + HtmlPages.Body
        );

        Assert.Equal(["Ana Ruiz"], draft.Byline);
    }
}
