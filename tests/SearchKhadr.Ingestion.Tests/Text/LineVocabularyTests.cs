using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Tests.Text;

public sealed class LineVocabularyTests
{
    private readonly LineVocabulary _vocabulary = new([
        Line("The harbour master closed the northern quay"),
        Line("Northern quay reopens for the HARBOUR ferries"),
        Line("Log in or log out"),
    ]);

    [Fact]
    public void Words_ShortOnes_DoNotCount()
    {
        Assert.Equal([4, 4, 0], Enumerable.Range(0, 3).Select(_vocabulary.Words));
    }

    [Fact]
    public void Shared_LinesThatSpeakOfTheSame_ShareTheirWordsWhateverTheCase()
    {
        var uses = _vocabulary.Uses(static _ => 1);

        Assert.Equal(0.5f, _vocabulary.Shared(0, uses, own: 1));
        Assert.Equal(0.5f, _vocabulary.Shared(1, uses, own: 1));
    }

    [Fact]
    public void Shared_LineThatIsHalfSure_GivesHalfItsWords()
    {
        var uses = _vocabulary.Uses(static line => line == 0 ? 0.5f : 0);

        Assert.Equal(0.25f, _vocabulary.Shared(1, uses, own: 0));
    }

    [Fact]
    public void Shared_LineWithoutLongerWords_CannotBeTold()
    {
        Assert.Equal(-1, _vocabulary.Shared(2, _vocabulary.Uses(static _ => 1), own: 1));
    }

    private static PageLine Line(string text) =>
        new(new TextLine(text, 0, Bullet: false, IsAfterBlank: true), LineKind.Label);
}
