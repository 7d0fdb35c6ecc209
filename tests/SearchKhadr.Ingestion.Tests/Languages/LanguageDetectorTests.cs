using SearchKhadr.Ingestion.Languages;

namespace SearchKhadr.Ingestion.Tests.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData(
        "en",
        "The court said that the order of the judge was to be carried out before the end of the week."
    )]
    [InlineData(
        "fr",
        "Le juge a dit que la décision de la cour serait rendue avant la fin de la semaine dans une autre ville."
    )]
    [InlineData(
        "de",
        "Das Gericht hat gesagt, dass die Entscheidung des Richters vor dem Ende der Woche nicht zu erwarten ist."
    )]
    [InlineData(
        "es",
        "El juez dijo que la decisión del tribunal se conocería antes de que terminara la semana en la ciudad."
    )]
    [InlineData("ru", "Суд сообщил, что решение судьи будет объявлено до конца недели в другом городе.")]
    [InlineData("und", "Ana Ruiz 2010")]
    [InlineData("und", "")]
    public void Detect_Text_GivesItsLanguageOrUnd(string expected, string text)
    {
        var language = LanguageDetector.Detect([text]);

        Assert.Equal(expected, language);
    }
}
