using SearchKhadr.Analysis.Portuguese;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Analysis.Tests.Portuguese;

public sealed class PortugueseAnalyzerTests
{
    private const string Stems =
        "m|prisã|naç|anim|papé|hotel|lenç|fác|bom|bon|jov|rapid|brasil|senh|portugu|cantor|"
        + "mulher|f|companh|";

    private const string Endings =
        "|es|ns|eis|éis|ais|óis|is|ões|ães|mente|s|a|o|e|inha|iaca|eira|osa|ica|ida|ada|iva|"
        + "ama|ona|ora|esa|na";

    [Fact]
    public void Open_Sentence_HasStemsAndLeavesStopWordsOut()
    {
        var tokens = Judged.Tokens(
            new PortugueseAnalyzer(),
            "Os advogados das prisões canadenses falaram rapidamente"
        );

        Assert.Equal(
            ["advogad", "prisa", "canadens", "falaram", "rapid"],
            tokens.Tokens.Select(token => token.Term)
        );
    }

    [Fact]
    public void Open_EveryEndingOnManyStems_EqualsLucene()
    {
        var text = string.Join(' ', WordForms.Combine(Stems, Endings));

        Judged.AssertEqual(new PortugueseAnalyzer(), "portuguese", text);
    }

    [Fact]
    public void Open_UnusualWords_EqualsLucene()
    {
        Judged.AssertEqual(new PortugueseAnalyzer(), "portuguese", "NAÇÕES não irmãs alemães");
    }

    [Fact]
    public void Open_RandomWords_EqualsLucene()
    {
        var text = RandomText.Words(TestSeed.Random("Portuguese"), "abcdehilmnoprstuzãõçáéíóúêâà", 20_000);

        Judged.AssertEqual(new PortugueseAnalyzer(), "portuguese", text);
    }

    [Fact]
    public void Open_EveryCodePoint_EqualsLucene()
    {
        Judged.AssertEqual(new PortugueseAnalyzer(), "portuguese", RandomText.EveryCodePoint("ab", "es"));
    }
}
