using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Tests.Text;

public sealed class LineVoiceTests
{
    [Theory]
    [InlineData("I miss my ferry", 0.5f, 0, 0)]
    [InlineData("Nous aimons notre quai", 0, 0.5f, 0)]
    [InlineData("Warum wir Ihre Hilfe brauchen", 0, 0.2f, 0.2f)]
    [InlineData("The ferry was late", 0, 0, 0)]
    [InlineData("", 0, 0, 0)]
    public void Of_Line_CountsWhoIsSpokenOf(string text, float own, float ours, float yours)
    {
        Assert.Equal(new LineVoice(own, ours, yours), LineVoice.Of(text));
    }
}
