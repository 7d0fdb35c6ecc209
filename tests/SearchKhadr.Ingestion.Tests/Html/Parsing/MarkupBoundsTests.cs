using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Tests.Html.Parsing;

public sealed class MarkupBoundsTests
{
    [Fact]
    public void Apply_OrdinaryPage_IsGivenBackAsItIs()
    {
        var html =
            $"<html><body><!-- <div> --><script>'<div><div>'</script><div>{HtmlPages.Body}</div></body></html>";

        var bounded = MarkupBounds.Apply(html);

        Assert.Same(html, bounded);
    }

    [Theory]
    [InlineData("<path d='M0 0h1'/>")]
    [InlineData("<path d=\"M0 0h1\" />")]
    [InlineData("<g><circle r=1 /></g>")]
    public void Apply_DrawingsOfManyClosedElements_AreNoNesting(string element)
    {
        var icons = string.Concat(Enumerable.Repeat($"<svg viewBox='0 0 9 9'>{element}</svg>", 1_000));
        var html = $"<body>{icons}<div>{HtmlPages.Body}</div></body>";

        var bounded = MarkupBounds.Apply(html);

        Assert.Same(html, bounded);
    }

    [Theory]
    [InlineData("<path/>")]
    [InlineData("<svg><desc><path/>")]
    [InlineData("<svg><p><path/>")]
    [InlineData("<svg><path d=/>")]
    [InlineData("<svg><path d= />")]
    public void Apply_SlashThatClosesNothing_IsBounded(string opening)
    {
        var element = opening[opening.LastIndexOf('<')..];

        var bounded = MarkupBounds.Apply(opening + string.Concat(Enumerable.Repeat(element, 5_000)));

        Assert.Contains("<br><br>", bounded, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<select><option>North quay<br><option>South quay</option></select>")]
    [InlineData("<select><option>North quay<p>South quay</option></select>")]
    [InlineData("<SELECT><option><img src=quay.png>North quay</option></SELECT>")]
    [InlineData("<select><option>North quay<script>'</select>'</script><b>South quay</select>")]
    [InlineData("<select><option>North quay<option>South quay")]
    public void Read_ListToChooseFromWithMoreThanOptions_HoldsNoMoreThanItself(string list)
    {
        var draft = HtmlPages.Read($"<body>{list}<h1>Ferry late again</h1>{HtmlPages.Body}</body>");

        Assert.Equal(3, draft.Paragraphs.Count);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table>")]
    [InlineData("<x-y>")]
    public void Read_ElementOpenedFiftyThousandTimes_StillGivesTheArticle(string tag)
    {
        var hostile = string.Concat(Enumerable.Repeat(tag, 50_000));

        var draft = HtmlPages.Read($"<body><h1>Ferry late again</h1>{HtmlPages.Body}{hostile}</body>");

        Assert.Equal(3, draft.Paragraphs.Count);
    }

    [Fact]
    public void Apply_TextNestedTooDeep_IsLaidFlatAndKept()
    {
        var open = string.Concat(Enumerable.Repeat("<div>", 5_000));
        var close = string.Concat(Enumerable.Repeat("</div>", 5_000));

        var bounded = MarkupBounds.Apply($"{open}the bell rang{close}<div>and stopped</div>");

        Assert.Contains("the bell rang", bounded, StringComparison.Ordinal);
        Assert.EndsWith("</div><div>and stopped</div>", bounded, StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_TagWithTenThousandAttributes_LosesThem()
    {
        var attributes = string.Concat(Enumerable.Range(0, 10_000).Select(i => $" a{i}=1"));

        var bounded = MarkupBounds.Apply($"<p{attributes}>the bell rang</p>");

        Assert.Equal("<p>the bell rang</p>", bounded);
    }

    [Fact]
    public void Read_PageOfTagsAlone_IsRejectedByName()
    {
        var html = string.Concat(Enumerable.Repeat("<i></i>", (MarkupBounds.MostTags / 2) + 1));

        var draft = HtmlPages.Read(html);

        Assert.Equal(RejectionReason.TooManyTags, draft.Rejection?.Reason);
    }

    [Theory]
    [InlineData("<title>Ferry late</titlevalue><meta name=x>")]
    [InlineData("<title>Ferry late\n<script>x</script>")]
    public void Read_TitleThatIsNeverClosed_DoesNotHoldThePage(string head)
    {
        var draft = HtmlPages.Read(
            $"<head>{head}</head><body><h1>Ferry late again</h1>{HtmlPages.Body}</body>"
        );

        Assert.Equal("Ferry late again", draft.Headline);
        Assert.Equal(3, draft.Paragraphs.Count);
    }
}
