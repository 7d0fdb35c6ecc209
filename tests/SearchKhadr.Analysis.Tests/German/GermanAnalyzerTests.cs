using SearchKhadr.Analysis.German;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Analysis.Tests.German;

public sealed class GermanAnalyzerTests
{
    private const string Stems = "h|haus|häus|groß|größ|frag|klein|frau|qu|neu|mau|laut|schön|ae|ue|oe|ß|x";

    private const string Endings = "|e|em|en|er|es|ern|s|st|est|er|en|bs|nst|ß|ae|ue|oe|ester|esten";

    [Fact]
    public void Open_Sentence_HasStemsAndLeavesStopWordsOut()
    {
        var tokens = Judged.Tokens(new GermanAnalyzer(), "Die Häuser der Gefangenen wurden größer");

        Assert.Equal(["haus", "gefang", "wurd", "gross"], tokens.Tokens.Select(token => token.Term));
    }

    [Fact]
    public void Open_EveryEndingOnManyStems_EqualsLucene()
    {
        var text = string.Join(' ', WordForms.Combine(Stems, Endings));

        Judged.AssertEqual(new GermanAnalyzer(), "german", text);
    }

    [Fact]
    public void Open_UnusualWords_EqualsLucene()
    {
        Judged.AssertEqual(
            new GermanAnalyzer(),
            "german",
            "Strasse STRASSE Straße Maße Quelle neue Mueller Müller MÜLLER Goethe ä"
        );
    }

    [Fact]
    public void Open_RandomWords_EqualsLucene()
    {
        var text = RandomText.Words(TestSeed.Random("German"), "abdefghiklmnorstuüäößqy", 20_000);

        Judged.AssertEqual(new GermanAnalyzer(), "german", text);
    }

    [Fact]
    public void Open_EveryCodePoint_EqualsLucene()
    {
        Judged.AssertEqual(new GermanAnalyzer(), "german", RandomText.EveryCodePoint("ab", "es"));
    }
}
