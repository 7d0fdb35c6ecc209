using SearchKhadr.Ingestion.Html.Metadata;

namespace SearchKhadr.Ingestion.Tests.Html.Metadata;

public sealed class TitlePartsTests
{
    [Theory]
    [InlineData("Ferry late again | The Kite", "The Kite", "Ferry late again")]
    [InlineData("The Kite - Ferry late again", "The Kite", "Ferry late again")]
    [InlineData("Ferry late again :: Harbour :: The Kite", "The Kite", "Ferry late again")]
    [InlineData("The Kite: Ferry late again", "The Kite", "Ferry late again")]
    [InlineData(
        "Ferry late again – the ninth week – The Kite",
        "The Kite",
        "Ferry late again – the ninth week"
    )]
    [InlineData("Well-known ferry late: board", "The Kite", "Well-known ferry late: board")]
    [InlineData(
        "The Kite | Ferry late again: The Kite’s report",
        "The Kite",
        "Ferry late again: The Kite’s report"
    )]
    [InlineData("Ferry late again, says board | kite.example", null, "Ferry late again, says board")]
    public void WithoutSite_Title_KeepsTheHeadline(string title, string? site, string expected)
    {
        var headline = TitleParts.WithoutSite(title, site);

        Assert.Equal(expected, headline);
    }
}
