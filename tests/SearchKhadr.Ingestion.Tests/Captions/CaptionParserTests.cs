using SearchKhadr.Ingestion.Captions;

namespace SearchKhadr.Ingestion.Tests.Captions;

public sealed class CaptionParserTests
{
    [Theory]
    [InlineData(
        "The court at noon on May 7, 2015.Ana Ruiz/Northern Wire",
        "The court at noon on May 7, 2015.",
        "Ana Ruiz/Northern Wire"
    )]
    [InlineData(
        "The court at noon. (Ana Ruiz/Northern Wire)",
        "The court at noon.",
        "Ana Ruiz/Northern Wire"
    )]
    [InlineData("The court at noon. ((Northern Press))", "The court at noon.", "Northern Press")]
    [InlineData("The court at noon. Photo: Ana Ruiz", "The court at noon.", "Ana Ruiz")]
    [InlineData("The court at noon. Credit: Ana Ruiz", "The court at noon.", "Ana Ruiz")]
    [InlineData(
        "Le palais à midi. (Photo Ana Ruiz/La Presse du Nord)",
        "Le palais à midi.",
        "Ana Ruiz/La Presse du Nord"
    )]
    public void TryReadLine_TextWithItsCredit_PartsThem(string line, string text, string credit)
    {
        var caption = CaptionParser.TryReadLine(line);

        Assert.NotNull(caption);
        Assert.Equal(text, caption.Text);
        Assert.Equal(credit, caption.Credit);
    }

    [Theory]
    [InlineData("He said that the court had risen at noon.")]
    [InlineData("The first covered it better than the second.Not good news.")]
    [InlineData("She left the room (and did not come back).")]
    public void TryReadLine_RunningText_IsNoCaption(string line)
    {
        var caption = CaptionParser.TryReadLine(line);

        Assert.Null(caption);
    }
}
