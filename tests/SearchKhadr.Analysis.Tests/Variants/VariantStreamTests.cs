using SearchKhadr.Analysis.English;
using SearchKhadr.Analysis.French;
using SearchKhadr.Analysis.Variants;
using SearchKhadr.TestKit.Judge;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Analysis.Tests.Variants;

public sealed class VariantStreamTests
{
    private static readonly VariantAnalyzer English = new(new EnglishAnalyzer());

    [Theory]
    [InlineData("Guant\u00E1namo Bay", "guant\u00E1namo guantanamo\u0001 bai", "1 0 1")]
    [InlineData("an al-Qaeda courier", "al alqaeda\u0002 qaeda courier", "2 0 1 1")]
    [InlineData(
        "state-of-the-art jet",
        "state stateof\u0002 stateoftheart\u0004 ofth\u0002 theart\u0002 art jet",
        "1 0 0 1 1 1 1"
    )]
    [InlineData(
        "O\u2019Brien\u2019s U.S. 2010-10-26 F-16",
        "o\u2019brien obrien\u0001 u. 2010 10 26 f f16\u0002 16",
        ""
    )]
    [InlineData("no-fly", "nofli\u0002 fly", "1 1")]
    public void MoveNext_OtherWaysToWrite_FollowTheirWordWithAMark(
        string text,
        string terms,
        string increments
    )
    {
        var tokens = Judged.Tokens(English, text).Tokens;

        Assert.Equal(terms.Split(' '), tokens.Select(token => token.Term));
        if (increments.Length > 0)
            Assert.Equal(increments, string.Join(' ', tokens.Select(token => token.PositionIncrement)));
    }

    [Fact]
    public void MoveNext_Compound_CoversAllItsWords()
    {
        var joined = Judged
            .Tokens(English, "the al-Qaeda cell")
            .Tokens.Single(token => token.Term.StartsWith("alq", StringComparison.Ordinal));

        Assert.Equal((4, 12), (joined.StartOffset, joined.EndOffset));
    }

    [Fact]
    public void MoveNext_ElidedArticle_IsNoPartOfTheWord()
    {
        var tokens = Judged.Tokens(new VariantAnalyzer(new FrenchAnalyzer()), "l\u2019avion");

        Assert.Equal(["avion"], tokens.Tokens.Select(token => token.Term));
    }

    [Fact]
    public void MoveNext_RandomText_HasTheWordsOfTheLanguageWhereTheyAre()
    {
        var text = RandomText.Words(TestSeed.Random("variants"), "abcdest\u00E9\u00EF1\u4E00-'", 20_000);
        var expected = Placed(Judged.Tokens(new EnglishAnalyzer(), text));
        var actual = Judged.Tokens(English, text);

        var unmarked = Placed(actual).Where(token => token.Term[^1] > TermMarks.MaxParts);

        Assert.Equal(expected, unmarked);
    }

    private static IEnumerable<(string Term, int Position, int Start, int End)> Placed(JudgedTokens tokens)
    {
        var position = -1;
        foreach (var token in tokens.Tokens)
        {
            position += token.PositionIncrement;
            yield return (token.Term, position, token.StartOffset, token.EndOffset);
        }
    }
}
