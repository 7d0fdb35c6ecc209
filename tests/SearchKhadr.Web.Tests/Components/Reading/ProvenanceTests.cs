using Bunit;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Copies;
using SearchKhadr.Web.Tests.Samples;
using ProvenanceSection = SearchKhadr.Web.Components.Reading.Provenance;

namespace SearchKhadr.Web.Tests.Components.Reading;

public sealed class ProvenanceTests : ComponentTest
{
    private static readonly Article Sample = SampleArticles.All[0];

    [Fact]
    public void Fields_WithTheirEvidence_AreListedInWords()
    {
        var article = Sample with
        {
            Provenance =
            [
                new("published", "dates", "meta article:published_time: 2010-10-26"),
                new("byline", "catalog", "catalog.csv, a.html"),
                new("weather", "guess", "<b>h1</b>"),
            ],
        };

        var shown = Show(article);

        Assert.Equal(
            [
                "Published | the dates on the page | meta article:published_time: 2010-10-26",
                "Authors | the catalog | catalog.csv, a.html",
                "weather | guess | <b>h1</b>",
            ],
            shown
                .FindAll("tbody tr")
                .Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent)))
        );
    }

    [Fact]
    public void Notes_AndWhenItWasSaved_AreSaid()
    {
        var article = Sample with
        {
            Capture = Sample.Capture with { SavedAt = "2010-10-28T09:30:00Z", Notes = ["It breaks off."] },
        };

        var shown = Show(article);

        Assert.Equal("It breaks off.", Assert.Single(shown.FindAll(".notes li")).TextContent);
        Assert.Contains("28 October 2010, 09:30", shown.Find("dl").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CopyKind.SameBytes, "the same bytes")]
    [InlineData(CopyKind.SameAddress, "the same address")]
    [InlineData(CopyKind.SameText, "93% of the text is the same")]
    public void Copies_AreLinkedWithWhatTheyHaveInCommon(CopyKind kind, string words)
    {
        var copy = new SavedCopy(
            "other",
            "The same story",
            "Northern Wire",
            ArticleDate.None,
            SavedAt: null,
            new CopyLink("a.zip!/b.html", kind, 0.93)
        );

        var shown = Show(Sample, copy);

        Assert.Equal("/article/other", shown.Find(".copies a").GetAttribute("href"));
        Assert.Contains(words, shown.Find(".copies .how").TextContent, StringComparison.Ordinal);
        Assert.Contains("a.zip!/b.html", shown.Find(".copies .how").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Article_WithoutCopiesOrEvidence_SaysNothingOfThem()
    {
        var shown = Show(Sample with { Provenance = [] });

        Assert.Empty(shown.FindAll(".copies, .fields, .notes"));
    }

    private IRenderedComponent<ProvenanceSection> Show(Article article, params SavedCopy[] copies) =>
        Render<ProvenanceSection>(parameters =>
            parameters.Add(p => p.Article, article).Add(p => p.Copies, copies)
        );
}
