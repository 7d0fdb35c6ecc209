using Bunit;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Components.Reading;
using SearchKhadr.Web.Reading;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Components.Reading;

public sealed class TermLegendTests : ComponentTest
{
    [Fact]
    public void Terms_OfASearch_AreCountedAndCanBeSwitchedOff()
    {
        var legend = Show("tribunal lawyers", "tribunal", "lawyers");

        Assert.Equal(
            ["tribunal7 hits", "lawyers5 hits"],
            legend
                .FindAll(".terms label")
                .Select(label =>
                    label.TextContent.ReplaceLineEndings("").Replace("  ", "", StringComparison.Ordinal)
                )
        );
        Assert.Equal(["term-0", "term-1"], legend.FindAll(".terms input").Select(box => box.Id));
        Assert.All(legend.FindAll(".terms input"), box => Assert.True(box.HasAttribute("checked")));
        Assert.Equal(["term-0", "term-1"], legend.FindAll(".terms mark").Select(mark => mark.ClassName));
    }

    [Fact]
    public void Term_ThatIsNotThere_CannotBeSwitched()
    {
        var legend = Show("zeppelin", "zeppelin");

        Assert.True(legend.Find("#term-0").HasAttribute("disabled"));
        Assert.NotNull(legend.Find(".partly"));
    }

    [Fact]
    public void Query_IsChangedOnTheSpotAndKeepsTheFilters()
    {
        var legend = Show("tribunal", "tribunal");

        var form = legend.Find("form");
        Assert.Equal("/article/tribunal", form.GetAttribute("action"));
        Assert.Equal("get", form.GetAttribute("method"));
        Assert.Equal("tribunal", legend.Find("#find-here").GetAttribute("value"));
        Assert.Equal(
            [("from", "2010")],
            legend
                .FindAll("input[type=hidden]")
                .Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!))
        );
    }

    [Fact]
    public void Article_WithoutASearch_HasNoTermsAndNoWarning()
    {
        var legend = Show("");

        Assert.Empty(legend.FindAll(".terms, .partly"));
    }

    [Fact]
    public void Term_WithMarkup_IsCharacters()
    {
        var legend = Show("<b>bold</b>", "<b>bold</b>");

        Assert.Equal("<b>bold</b>", legend.Find(".terms bdi").TextContent);
        Assert.Empty(legend.FindAll("b"));
    }

    private IRenderedComponent<TermLegend> Show(string query, params string[] words)
    {
        var view = SampleSearch.ViewOf(SampleArticles.All[0], words);
        var request = new SearchRequest { Query = query, From = "2010" };
        return Render<TermLegend>(parameters =>
            parameters.Add(p => p.View, view).Add(p => p.Address, new ArticleAddress("tribunal", request))
        );
    }
}
