using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Tests.Reading;

public sealed class TermHitsTests : IDisposable
{
    private readonly SmallArchive _archive = new(
        Samples.Bare(
            "a.txt",
            "Tribunal hears the harbour lawyers",
            "The lawyers asked the tribunal to wait. A military commission would not.",
            "Lawyers wait; tribunals do not, and commissions cannot."
        ) with
        {
            Comments = [new("M. Tern", Time: null, "The tribunal was cold.", Parent: null)],
        }
    );

    [Fact]
    public void Terms_OfWordsAndPhrases_AreCountedAndNamedInTheOrderOfTyping()
    {
        var view = Read("lawyers \"military commission\" tribun*");

        Assert.Equal([new("lawyers", 3), new("\"military commission\"", 1), new("tribun*", 4)], view.Terms);
        Assert.Equal([(2, "Tribunal"), (0, "lawyers")], Marks(view.Headline));
        Assert.Equal([(0, "lawyers"), (2, "tribunal"), (1, "military commission")], Marks(view.Body[0]));
        Assert.Equal([(2, "tribunal")], Marks(view.Comments[0]));
        Assert.Equal(view.HitCount, view.Terms.Sum(term => term.Hits));
    }

    [Fact]
    public void Terms_ThatAreExcluded_AreNone()
    {
        var view = Read("lawyers -ferry by:nobody OR lawyers");

        Assert.Equal(["lawyers"], view.Terms.Select(term => term.Text));
    }

    [Fact]
    public void Article_ThatMatchesAPartOfWhatWasTyped_HasThatPartMarkedAndSaysSo()
    {
        var view = Read("lawyers ferry");

        Assert.False(view.IsMatch);
        Assert.Equal([new("lawyers", 3), new("ferry", 0)], view.Terms);
        Assert.Equal(3, view.HitCount);
    }

    [Fact]
    public void Article_WithoutASearch_HasNoTermsAndMatches()
    {
        var view = Read("");

        Assert.Empty(view.Terms);
        Assert.True(view.IsMatch);
        Assert.Equal(0, view.HitCount);
    }

    [Fact]
    public void Terms_InPartsThatAreNotAskedFor_AreNotMarked()
    {
        var view = Read(new SearchRequest { Query = "tribunal", In = [SearchableParts.Comments] });

        Assert.Equal([new("tribunal", 1)], view.Terms);
        Assert.Empty(Marks(view.Headline));
    }

    public void Dispose() => _archive.Dispose();

    private static IEnumerable<(int? Term, string Text)> Marks(MarkedText text) =>
        text.Runs.Where(run => run.IsHit).Select(run => (run.Term, run.Text));

    private ArticleView Read(string query) => Read(new SearchRequest { Query = query });

    private ArticleView Read(SearchRequest request) =>
        _archive.Service.Read(ArticleId.Of("a.txt"), request, TestContext.Current.CancellationToken)!;
}
