using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Suggest;
using SearchKhadr.Lucene.Tests.Search;

namespace SearchKhadr.Lucene.Tests.Suggest;

public sealed class SpellCheckerTests
{
    private static readonly SpellingOptions Common = new() { MaxWordFrequency = 1f };

    [Theory]
    [InlineData("tornoto", SpellingMode.WhenUnknown, "toronto")]
    [InlineData("toronto", SpellingMode.WhenUnknown, "")]
    [InlineData("courts", SpellingMode.Always, "court")]
    [InlineData("courts", SpellingMode.MoreCommon, "court")]
    [InlineData("court", SpellingMode.MoreCommon, "")]
    [InlineData("cxyrt", SpellingMode.WhenUnknown, "court")]
    [InlineData("dourt", SpellingMode.WhenUnknown, "")]
    [InlineData("cour", SpellingMode.WhenUnknown, "court courts")]
    [InlineData("cou", SpellingMode.WhenUnknown, "")]
    public void Suggest_Word_FindsItsSpellings(string word, SpellingMode mode, string expected)
    {
        var searcher = SmallIndex.Of("court toronto", "court", "courts", "something else");
        var spelling = new SpellChecker(searcher, Common);

        var found = spelling.Suggest(SmallIndex.Text, word, 5, mode);

        Assert.Equal(expected, string.Join(' ', found.Select(suggestion => suggestion.Text)));
    }

    [Fact]
    public void Suggest_SpellingOfDeletedDocumentsOnly_IsNotProposed()
    {
        var searcher = SmallIndex.Of(["khadr", "khader", "other"], int.MaxValue, doc => doc == 1);
        var spelling = new SpellChecker(searcher, Common);

        var found = spelling.Suggest(SmallIndex.Text, "khadrr", 5);

        Assert.Equal(["khadr"], found.Select(suggestion => suggestion.Text));
    }

    [Fact]
    public void Correct_WordsThatAreNotFoundTogether_ProposesOnlyWordsThatAre()
    {
        var searcher = SmallIndex.Of("supreme court ruled", "supreme count", "tennis court");
        var corrector = new QueryCorrector(searcher, Common);

        var found = corrector.Correct(
            SmallIndex.Text,
            ["suprme", "court"],
            words => BooleanQuery.All(words.Select(SmallIndex.Term)),
            3,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(
            ["supreme court 1", "supreme count 1"],
            found.Select(correction => $"{string.Join(' ', correction.Words)} {correction.Hits}")
        );
    }

    [Fact]
    public void Correct_WordsThatAreKnownButNotTogether_ProposesOthers()
    {
        var searcher = SmallIndex.Of("supreme court", "tennis count");
        var corrector = new QueryCorrector(searcher, Common);

        var found = corrector.Correct(
            SmallIndex.Text,
            ["tennis", "court"],
            words => BooleanQuery.All(words.Select(SmallIndex.Term)),
            3,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(["tennis count"], found.Select(correction => string.Join(' ', correction.Words)));
    }

    [Fact]
    public void Correct_NothingNear_ProposesNothing()
    {
        var searcher = SmallIndex.Of("supreme court");
        var corrector = new QueryCorrector(searcher, Common);

        var found = corrector.Correct(
            SmallIndex.Text,
            ["zzzzzz"],
            words => BooleanQuery.All(words.Select(SmallIndex.Term)),
            3,
            TestContext.Current.CancellationToken
        );

        Assert.Empty(found);
    }
}
