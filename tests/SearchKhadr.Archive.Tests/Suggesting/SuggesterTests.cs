using SearchKhadr.Archive.Suggesting;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Tests.Suggesting;

public sealed class SuggesterTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("cbc", "CBC News")]
    [InlineData("NEW", "CBC News|News of the Fjord")]
    [InlineData("cbc n", "CBC News")]
    [InlineData("l'ete", "L’Été")]
    [InlineData("omar khadr cbc", "CBC News")]
    [InlineData("\"cbc", "CBC News")]
    [InlineData("xyz", "")]
    public void Outlets_ByTheBeginningOfAnyWord_AreSuggestedCommonestFirst(string typed, string expected)
    {
        using var archive = new SmallArchive(
            Of("a.txt", outlet: "CBC News"),
            Of("b.txt", outlet: "CBC News"),
            Of("c.txt", outlet: "News of the Fjord"),
            Of("d.txt", outlet: "L’Été")
        );

        var answer = archive.Service.Suggest(typed, 5, Cancellation);

        Assert.Equal(expected, Texts(answer.Outlets));
    }

    [Fact]
    public void Outlet_AtTheEndOfWhatWasTyped_SaysWhereItsWordsBegin()
    {
        using var archive = new SmallArchive(
            Of("a.txt", outlet: "CBC News"),
            Of("b.txt", outlet: "CBC News")
        );

        var answer = archive.Service.Suggest("detention cbc", 5, Cancellation);

        Assert.Equal(new Suggestion("CBC News", 2) { StartChar = 10 }, Assert.Single(answer.Outlets));
    }

    [Theory]
    [InlineData("shep", "Michelle Shephard")]
    [InlineData("michele shep", "Michelle Shephard")]
    [InlineData("noe", "Noé Brûlé")]
    public void People_OfBylines_AreSuggestedAlsoMisspelt(string typed, string expected)
    {
        using var archive = new SmallArchive(
            Of("a.txt") with
            {
                Byline = ["Michelle Shephard", "Noé Brûlé"],
            }
        );

        var answer = archive.Service.Suggest(typed, 5, Cancellation);

        Assert.Equal(expected, Texts(answer.People));
    }

    [Theory]
    [InlineData("khadr set", "Khadr settlement reached")]
    [InlineData("settlement", "Khadr settlement reached")]
    [InlineData("settlements ", "Khadr settlement reached")]
    [InlineData("detent", "The detention goes on")]
    [InlineData("k", "")]
    [InlineData("*", "")]
    public void Headlines_WithTheWords_AreSuggestedWithTheirArticle(string typed, string expected)
    {
        using var archive = new SmallArchive(
            Samples.Bare("a.txt", "Khadr settlement reached"),
            Samples.Bare("b.txt", "The detention goes on", "A settlement of another kind.")
        );

        var answer = archive.Service.Suggest(typed, 5, Cancellation);

        Assert.Equal(expected, Texts(answer.Headlines));
        Assert.All(
            answer.Headlines,
            headline =>
                Assert.Equal(
                    headline.Text,
                    archive.Service.Read(headline.ArticleId!, new(), Cancellation)?.Article.Headline
                )
        );
    }

    [Theory]
    [InlineData("guantenamo", "guantánamo")]
    [InlineData("Guantenamo detainees", "Guantánamo detainees")]
    [InlineData("detainnees", "detainees")]
    [InlineData("guantanamo", "")]
    [InlineData("guantan", "")]
    [InlineData("qqqqqqqq", "")]
    public void Spellings_OfUnknownWords_AreWrittenAsTheArchiveWritesThem(string typed, string expected)
    {
        using var archive = new SmallArchive(
            Samples.Bare("a.txt", "A", "The detainees at Guantánamo were moved."),
            Samples.Bare("b.txt", "B", "Nothing of the kind.")
        );

        var answer = archive.Service.Suggest(typed, 1, Cancellation);

        Assert.Equal(expected, Texts(answer.Spellings));
        Assert.All(answer.Spellings, spelling => Assert.NotEmpty(archive.Find(spelling.Text)));
    }

    [Fact]
    public void Suggestions_OfWordsWithOtherWaysToWriteThem_ShowNoMark()
    {
        using var archive = new SmallArchive(
            Samples.Bare(
                "a.txt",
                "Al-Qaeda’s café in Montréal",
                "The café of al-Qaeda in Montréal, re-opened."
            )
        );

        string[] typed = ["caffe", "montreel", "alqeda", "cafe", "reopend", "montrea"];
        var texts = typed
            .Select(text => archive.Service.Suggest(text, 20, Cancellation))
            .SelectMany(answer => (Suggestion[])[.. answer.Headlines, .. answer.Spellings, .. answer.Outlets])
            .Select(suggestion => suggestion.Text)
            .ToArray();

        Assert.NotEmpty(texts);
        Assert.DoesNotContain(texts, text => text.Any(char.IsControl));
    }

    [Fact]
    public void Spelling_OfTextWithAControlCharacter_DoesNotGiveItBack()
    {
        using var archive = new SmallArchive(Samples.Bare("a.txt", "A", "The settlement of Omar."));

        var answer = archive.Service.Suggest("omar \u0001settlemint", 5, Cancellation);

        Assert.Equal("omar  settlement", Texts(answer.Spellings));
    }

    [Fact]
    public void Suggestions_AfterACommit_AreOfTheLaterOne()
    {
        using var archive = new SmallArchive(Of("a.txt", outlet: "Harbour Dispatch"));
        var before = archive.Service.Suggest("harb", 5, Cancellation);

        archive.Write([Of("b.txt", outlet: "Harbour Dispatch")]);
        var after = archive.Service.Suggest("harb", 5, Cancellation);

        Assert.Equal((1, 2), (Assert.Single(before.Outlets).Count, Assert.Single(after.Outlets).Count));
        Assert.True(after.Commit > before.Commit);
    }

    [Fact]
    public void Suggestions_WithoutAnIndex_AreNone()
    {
        using var folder = new TestKit.Files.TemporaryFolder();
        using var service = new Archive.Searching.SearchService(folder.Combine("none"));

        var answer = service.Suggest("anything", 5, Cancellation);

        Assert.Empty(answer.Outlets.Concat(answer.People).Concat(answer.Headlines).Concat(answer.Spellings));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\0\u0001\u0005")]
    [InlineData("\ud800")]
    [InlineData("(((\"~*:")]
    public void Suggestions_OfWhatHoldsNoWord_AreNone(string typed)
    {
        using var archive = new SmallArchive(Of("a.txt", outlet: "CBC News"));

        var answer = archive.Service.Suggest(typed, 5, Cancellation);

        Assert.Empty(answer.Outlets.Concat(answer.People).Concat(answer.Headlines).Concat(answer.Spellings));
    }

    private static Article Of(string file, string? outlet = null) =>
        Samples.Bare(file) with
        {
            Outlet = outlet,
        };

    private static string Texts(IEnumerable<Suggestion> suggestions) =>
        string.Join('|', suggestions.Select(suggestion => suggestion.Text));
}
