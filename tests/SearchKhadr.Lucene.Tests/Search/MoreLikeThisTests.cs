using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Tests.Search;

public sealed class MoreLikeThisTests
{
    private static readonly MoreLikeThisOptions Any = new() { MinTermFreq = 1, MinDocFreq = 1 };

    [Fact]
    public void Like_Document_FindsTheOneThatSharesItsRareWords()
    {
        var searcher = SmallIndex.Of(
            "khadr court the the",
            "the khadr case",
            "the weather the",
            "the sports"
        );
        var more = new MoreLikeThis(searcher.Reader, new NeutralAnalyzer(), Any);

        var query = more.Like(0, SmallIndex.Text);

        var hits = searcher.Search(query, 10, cancellation: TestContext.Current.CancellationToken).Hits;
        Assert.Equal([0, 1], hits.Take(2).Select(hit => hit.DocId));
    }

    [Fact]
    public void Terms_MoreThanWanted_KeepsTheMostTelling()
    {
        var searcher = SmallIndex.Of("rare rare common other", "common other", "common", "common");
        var more = new MoreLikeThis(searcher.Reader, new NeutralAnalyzer(), Any with { MaxTerms = 2 });

        var terms = more.Terms(0, SmallIndex.Text);

        Assert.Equal(["rare", "other"], terms.Select(term => term.Term.Text));
        Assert.Equal((2, 1), (terms[0].TermFreq, terms[0].DocFreq));
    }

    [Fact]
    public void TermsOfText_LimitsOfLengthAndFrequency_LeaveWordsOut()
    {
        var searcher = SmallIndex.Of("alpha beta gamma", "alpha beta", "alpha");
        var options = Any with { MinDocFreq = 2, MaxDocFreq = 2, MinWordLength = 4, MaxWordLength = 4 };
        var more = new MoreLikeThis(searcher.Reader, new NeutralAnalyzer(), options);

        var terms = more.TermsOfText(SmallIndex.Text, "alpha beta gamma unknown");

        Assert.Equal(["beta"], terms.Select(term => term.Term.Text));
    }

    [Fact]
    public void Like_NeitherVectorsNorAnalyzer_IsTheCallersMistake()
    {
        var more = new MoreLikeThis(SmallIndex.Of("text").Reader);

        Assert.Throws<InvalidOperationException>(() => more.Like(0, SmallIndex.Text));
    }
}
