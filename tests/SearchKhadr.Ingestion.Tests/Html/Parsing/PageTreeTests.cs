using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Tests.Html.Parsing;

public sealed class PageTreeTests
{
    [Theory]
    [InlineData("<p>one</p><p>two</p>", new[] { "one", "two" })]
    [InlineData("<td>one<br><br>two<br>&nbsp;<br>three</td>", new[] { "one", "two", "three" })]
    [InlineData("<p>one<br>still one</p>", new[] { "one\nstill one" })]
    [InlineData("one<br>&nbsp;&nbsp;&nbsp;two", new[] { "one", "two" })]
    [InlineData("<font size=5>Head</font><br><font size=2>By Ana</font>", new[] { "Head", "By Ana" })]
    [InlineData("<p>a <b>bold</b>\n  word&nbsp;here</p>", new[] { "a bold word here" })]
    [InlineData("<p>seen<script>unseen()</script><style>p{}</style> too</p>", new[] { "seen too" })]
    [InlineData("<p><b>Ana Ruiz</b><span>Oct 7</span><i>Harbour</i></p>", new[] { "Ana Ruiz Oct 7 Harbour" })]
    [InlineData("<p><b>T</b><i>he 5</i><sup>th</sup> m<b>2</b></p>", new[] { "The 5th m2" })]
    [InlineData("<div>before<ul><li>item</li></ul>after</div>", new[] { "before", "item", "after" })]
    public void Parse_Markup_GivesOneBlockForEachRunOfText(string html, string[] expected)
    {
        var page = PageTree.Parse(html);

        Assert.Equal(expected, page.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void Parse_LinkInText_CountsItsCharacters()
    {
        var page = PageTree.Parse("<p>see <a href='/x'>the page</a></p>");

        Assert.Equal(8, Assert.Single(page.Blocks).LinkChars);
    }

    [Fact]
    public void TextOf_InlineElement_IsItsOwnTextOnly()
    {
        var page = PageTree.Parse("<p>by <span class='author'>Ana Ruiz</span> on Monday</p>");

        var author = page.Nodes.Single(node => node.Tag == "span");

        Assert.Equal("Ana Ruiz", page.TextOf(author));
    }

    [Fact]
    public void Parse_TwoThousandNestedElements_EndsWithItsText()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 2_000)) + "deep";

        var page = PageTree.Parse("<p>shallow</p>" + html);

        Assert.Equal("shallow", page.Blocks[0].Text);
    }
}
