using SearchKhadr.Analysis.Spanish;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Analysis.Tests.Spanish;

public sealed class SpanishAnalyzerTests
{
    private const string Stems = "voc|luc|franc|cas|libr|niñ|canción|gui|ll|é|paí|ingl|m|z";

    private const string Endings = "|o|a|e|os|as|es|ces|eses|s|ces|é|ón|ones|ías|ísima";

    [Fact]
    public void Open_Sentence_HasStemsAndLeavesStopWordsOut()
    {
        var tokens = Judged.Tokens(new SpanishAnalyzer(), "los presos de la prisión fueron liberados");

        Assert.Equal(["pres", "prision", "liberad"], tokens.Tokens.Select(token => token.Term));
    }

    [Fact]
    public void Open_EveryEndingOnManyStems_EqualsLucene()
    {
        var text = string.Join(' ', WordForms.Combine(Stems, Endings));

        Judged.AssertEqual(new SpanishAnalyzer(), "spanish", text);
    }

    [Fact]
    public void Open_UnusualWords_EqualsLucene()
    {
        Judged.AssertEqual(
            new SpanishAnalyzer(),
            "spanish",
            "Ñandú CASAS las voces francesES está qu\u2019e"
        );
    }

    [Fact]
    public void Open_RandomWords_EqualsLucene()
    {
        var text = RandomText.Words(TestSeed.Random("Spanish"), "abcdeilmnorstuzáéíóúüñ", 20_000);

        Judged.AssertEqual(new SpanishAnalyzer(), "spanish", text);
    }

    [Fact]
    public void Open_EveryCodePoint_EqualsLucene()
    {
        Judged.AssertEqual(new SpanishAnalyzer(), "spanish", RandomText.EveryCodePoint("ab", "es"));
    }
}
