using Bunit;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Components.Reading;
using SearchKhadr.Web.Reading;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Components.Reading;

public sealed class ArticleTextTests : ComponentTest
{
    private static readonly ArticleAddress Address = new("oak", new SearchRequest { Query = "oak" });

    private static readonly Article Sample = SampleArticles.All[0] with
    {
        Captions =
        [
            new("The oak in March.", "Bo Li/The Kite") { Before = 1 },
            new("An oak from nowhere.", null),
        ],
        Body =
        [
            new("The oak fell."),
            new("What the oak was", BlockKind.Subhead),
            new("An old oak, said one.", BlockKind.Quote),
            new("No oak at all, said the same.", BlockKind.Quote) { Continues = true },
            new("How it fell", BlockKind.Subhead) { Level = 3 },
            new("oak first", BlockKind.ListItem) { Number = 3 },
            new("then elm", BlockKind.ListItem) { Number = 4 },
            new("a small oak", BlockKind.ListItem) { Level = 2 },
            new("Trees that fell", BlockKind.TableRow),
            new("<b>Tree</b> | Year", BlockKind.TableRow) { Continues = true },
            new("oak | 1904", BlockKind.TableRow) { Continues = true },
            new("All trees", BlockKind.TableRow) { Continues = true },
        ],
    };

    [Fact]
    public void Blocks_OfEachKind_AreTheElementsThatSayWhatTheyAre()
    {
        var text = Show(Sample);

        Assert.Equal(
            ["p", "figure", "h2", "blockquote", "h3", "ol", "div"],
            text.FindAll("#text > *").Select(element => element.LocalName)
        );
        Assert.Equal(
            ["An old oak, said one.", "No oak at all, said the same."],
            text.FindAll("blockquote > p").Select(Plain)
        );
        Assert.Equal(["3", "4"], text.FindAll("#text > ol > li").Select(item => item.GetAttribute("value")));
        Assert.Equal("a small oak", Plain(text.Find("ol > li:nth-child(2) > ul > li")));
    }

    [Fact]
    public void Captions_WithAPlace_StandThereWithTheirCreditAndTheOthersBelow()
    {
        var text = Show(Sample);

        Assert.Equal("Picture The oak in March. Bo Li/The Kite", Plain(text.Find("figure figcaption")));
        Assert.Equal("An oak from nowhere.", Plain(text.Find(".captions li")));
    }

    [Fact]
    public void Hits_InsideEachKind_AreNumberedInTheOrderOfThePage()
    {
        var text = Show(Sample);

        var marks = text.FindAll("mark");

        Assert.Equal(9, marks.Count);
        Assert.Equal(
            Enumerable.Range(1, marks.Count).Select(number => $"hit-{number}"),
            marks.Select(mark => mark.Id)
        );
        Assert.Equal("hit-2", text.Find("figure mark").Id);
    }

    [Fact]
    public void Table_OfText_HasItsCellsAndNoMarkupOfThePage()
    {
        var text = Show(Sample);

        Assert.Equal("Trees that fell", Plain(text.Find("table > caption")));
        Assert.Equal(["<b>Tree</b>", "Year"], text.FindAll("th[scope=col]").Select(Plain));
        Assert.Equal(["oak", "1904", "All trees"], text.FindAll("td").Select(Plain));
        Assert.Equal("2", text.FindAll("td")[^1].GetAttribute("colspan"));
    }

    [Fact]
    public void Headings_OfLevelsThatLeaveOneOut_LeaveNoneOut()
    {
        var text = Show(Sample);

        Assert.Equal(
            ["h2", "h3"],
            text.FindAll("#text :is(h2, h3, h4)").Select(heading => heading.LocalName)
        );
    }

    [Fact]
    public void Entry_OfALiveBlog_StandsAboveItsBlock()
    {
        var text = Show(Sample with { Entries = [new(6, "2010-10-26T10:42", "10.42am")] });

        Assert.Equal("10.42am", Plain(text.Find("#text > ol + .entry")));
        Assert.Equal("4", text.Find(".entry + ol > li").GetAttribute("value"));
    }

    private static string Plain(AngleSharp.Dom.IElement element)
    {
        var copy = (AngleSharp.Dom.IElement)element.Clone();
        foreach (var steps in copy.QuerySelectorAll(".steps"))
            steps.Remove();
        return string.Join(
            ' ',
            copy.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)
        );
    }

    private IRenderedComponent<ArticleText> Show(Article article)
    {
        var shown = new ShownArticle(new NumberedArticle(SampleSearch.ViewOf(article, "oak")), Address);
        return Render<ArticleText>(parameters => parameters.Add(text => text.Shown, shown));
    }
}
