using SearchKhadr.Analysis.Italian;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Analysis.Tests.Italian;

public sealed class ItalianAnalyzerTests
{
    private const string Stems = "c|am|amic|cas|bell|giorn|fot|citt|ragazz|lung|dialog|p";

    private const string Endings = "|o|a|e|i|ie|ii|he|hi|ia|io|à|ò|ìa|chi|ghe";

    [Fact]
    public void Open_Sentence_HasStemsAndLeavesStopWordsOut()
    {
        var tokens = Judged.Tokens(
            new ItalianAnalyzer(),
            "L'avvocato dell'imputato non parlò ai giornalisti"
        );

        Assert.Equal(
            ["avvocat", "imputat", "parlò", "giornalist"],
            tokens.Tokens.Select(token => token.Term)
        );
    }

    [Fact]
    public void Open_EveryEndingOnManyStems_EqualsLucene()
    {
        var text = string.Join(' ', WordForms.Combine(Stems, Endings));

        Judged.AssertEqual(new ItalianAnalyzer(), "italian", text);
    }

    [Fact]
    public void Open_UnusualWords_EqualsLucene()
    {
        Judged.AssertEqual(
            new ItalianAnalyzer(),
            "italian",
            "un\u2019altra DELL\u2019UOMO all\u2019alba x\u2019y c\u2019è quest\u2019"
        );
    }

    [Fact]
    public void Open_RandomWords_EqualsLucene()
    {
        var text = RandomText.Words(TestSeed.Random("Italian"), "abcdeghilmnoprstuàèéìòù", 20_000);

        Judged.AssertEqual(new ItalianAnalyzer(), "italian", text);
    }

    [Fact]
    public void Open_EveryCodePoint_EqualsLucene()
    {
        Judged.AssertEqual(new ItalianAnalyzer(), "italian", RandomText.EveryCodePoint("ab", "es"));
    }
}
