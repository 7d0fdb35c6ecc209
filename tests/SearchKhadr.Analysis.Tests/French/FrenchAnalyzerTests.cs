using SearchKhadr.Analysis.French;

namespace SearchKhadr.Analysis.Tests.French;

public sealed class FrenchAnalyzerTests
{
    [Fact]
    public void Open_Sentence_HasStemsAndLeavesElisionsOut()
    {
        var tokens = Judged.Tokens(new FrenchAnalyzer(), "L'avocate n'ayant pas contesté les jugements");

        Assert.Equal(["avocat", "contest", "juge"], tokens.Tokens.Select(token => token.Term));
    }

    [Fact]
    public void Open_EverySuffixOnManyStems_EqualsLucene()
    {
        var text = string.Join(' ', WordForms.French());

        Judged.AssertEqual(new FrenchAnalyzer(), "french", text);
    }

    [Theory]
    [InlineData(
        "l\u2019\u00E9t\u00E9 L'\u00C9T\u00C9 jusqu'ici aujourd'hui d'o\u00F9 QU'IL s'y presqu'\u00EEle x''y"
    )]
    [InlineData("Les \u00E9l\u00E8ves ressemblaient aux journaux ; ceux-ci, b\u00E9aux, passaient.")]
    public void Open_ElisionsAndAccents_EqualLucene(string text)
    {
        Judged.AssertEqual(new FrenchAnalyzer(), "french", text);
    }
}
