using SearchKhadr.Analysis.English;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Analysis.Tests.English;

public sealed class EnglishAnalyzerTests
{
    [Fact]
    public void Open_Sentence_HasStemsAndLeavesStopWordsOut()
    {
        var tokens = Judged.Tokens(new EnglishAnalyzer(), "The court's rulings were appealed to the judges");

        Assert.Equal(["court", "rule", "were", "appeal", "judg"], tokens.Tokens.Select(token => token.Term));
        Assert.Equal([2, 1, 1, 1, 3], tokens.Tokens.Select(token => token.PositionIncrement));
    }

    [Fact]
    public void Open_EverySuffixOnManyStems_EqualsLucene()
    {
        var text = string.Join(' ', WordForms.English());

        Judged.AssertEqual(new EnglishAnalyzer(), "english", text);
    }

    [Theory]
    [InlineData("Khadr's Khadr\u2019s KHADR'S Khadr\uFF07s its' s 's \u0130stanbul \u00C9t\u00C9")]
    [InlineData("a an and the to")]
    public void Open_Apostrophes_EqualLucene(string text)
    {
        Judged.AssertEqual(new EnglishAnalyzer(), "english", text);
    }

    [Fact]
    public void Open_WholeCorpus_EqualsLucene()
    {
        var corpus = SharedData.Require("data", "corpora", "reuters21578.jsonl.gz");

        foreach (var batch in Corpora.Lines(corpus).Chunk(500))
            Judged.AssertEqual(new EnglishAnalyzer(), "english", string.Join(' ', batch));
    }
}
