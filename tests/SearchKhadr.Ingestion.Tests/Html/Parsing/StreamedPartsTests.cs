using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Tests.Html.Parsing;

/// <summary>Pages whose server sent a part late and left it to a script to move it.</summary>
public sealed class StreamedPartsTests
{
    [Theory]
    [InlineData("<template id=\"B:1\"></template>", "$RC(\"B:1\",\"S:4\")")]
    [InlineData("<template id=\"P:4\"></template>", "$RS(\"S:4\",\"P:4\")")]
    [InlineData("<template id=\"B:a\"></template>", "$RR(\"B:a\",\"S:4\",[])")]
    public void Parse_PartWithAPlace_StandsInItsPlace(string place, string script)
    {
        var page = PageTree.Parse(
            $"<p>before</p>{place}<p>after</p><div hidden id=\"S:4\"><p>late</p></div><script>{script}</script>"
        );

        Assert.Equal(["before", "late", "after"], page.Blocks.Select(block => block.Text));
        Assert.All(page.Blocks, block => Assert.False(block.IsUnder(Hint.Hidden)));
    }

    [Fact]
    public void Parse_PartInsideAPart_StandsInItsPlaceThere()
    {
        var page = PageTree.Parse(
            """
            <p>a</p><template id="B:0"></template><p>e</p>
            <div hidden id="S:0"><p>b</p><template id="P:1"></template><p>d</p></div><script>$RC("B:0","S:0")</script>
            <div hidden id="S:1"><p>c</p></div><script>$RS("S:1","P:1")</script>
            """
        );

        Assert.Equal(["a", "b", "c", "d", "e"], page.Blocks.Select(block => block.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<script>$RC(\"B:9\",\"S:4\")</script>")]
    public void Parse_PartWithoutAPlace_IsShownWhereItIs(string script)
    {
        var page = PageTree.Parse($"<p>before</p><div hidden id=\"S:4\"><p>late</p></div>{script}");

        Assert.Equal(["before", "late"], page.Blocks.Select(block => block.Text));
        Assert.False(page.Blocks[1].IsUnder(Hint.Hidden));
    }

    [Fact]
    public void Parse_PartWhosePlaceIsInsideItself_LosesNothing()
    {
        var page = PageTree.Parse(
            "<div hidden id=\"S:4\"><p>late</p><template id=\"B:1\"></template></div><script>$RC(\"B:1\",\"S:4\")</script>"
        );

        Assert.Equal("late", Assert.Single(page.Blocks).Text);
    }
}
