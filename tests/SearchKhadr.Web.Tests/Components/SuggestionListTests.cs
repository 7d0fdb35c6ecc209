using Bunit;
using SearchKhadr.Archive.Suggesting;
using SearchKhadr.Web.Components.Suggesting;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Components;

public sealed class SuggestionListTests : ComponentTest
{
    private static readonly SuggestResponse Everything = new()
    {
        Typed = "trial pra",
        Outlets = [new("Prairie Ledger", 3) { StartChar = 6 }],
        People = [new("Pra <b>Vandermeer</b>", 1) { StartChar = 6 }],
        Headlines = [new("A trial on the prairie", 1) { ArticleId = "a1" }],
        Spellings = [new("trial pray", 2)],
    };

    [Fact]
    public void Options_OfEveryKind_StandInNamedGroups()
    {
        var list = RenderList(Everything);

        Assert.Equal(
            ["Outlets", "People", "Headlines", "Did you mean"],
            list.FindAll("[role=group]").Select(group => group.GetAttribute("aria-label"))
        );
        Assert.Equal(4, list.FindAll("[role=option][aria-selected=false]").Count);
        Assert.Empty(list.FindAll("b"));
    }

    [Fact]
    public void Name_WhenTaken_ReplacesTheWordsItGoesOnFrom()
    {
        var list = RenderList(Everything);

        Assert.Equal(
            ["trial outlet:\"Prairie Ledger\"", "trial by:\"Pra <b>Vandermeer</b>\"", null, "trial pray"],
            list.FindAll("[role=option]").Select(option => option.GetAttribute("data-fill"))
        );
    }

    [Fact]
    public void Headline_WhenTaken_LeadsToItsArticle()
    {
        var list = RenderList(Everything);

        var headline = list.FindAll("[role=option]")[2];
        Assert.Equal("/article/a1?q=trial+pra", headline.GetAttribute("data-href"));
    }

    [Fact]
    public void Counts_InFrench_AreSaidInFrench()
    {
        using var spoken = new SpokenLanguage("fr");

        var list = RenderList(Everything);

        Assert.Equal("Médias", list.FindAll("[role=group]")[0].GetAttribute("aria-label"));
    }

    [Fact]
    public void List_OfNothing_IsEmpty()
    {
        Assert.Empty(RenderList(new SuggestResponse { Typed = "x" }).FindAll("*"));
    }

    private IRenderedComponent<SuggestionList> RenderList(SuggestResponse response) =>
        Render<SuggestionList>(parameters => parameters.Add(p => p.Response, response));
}
