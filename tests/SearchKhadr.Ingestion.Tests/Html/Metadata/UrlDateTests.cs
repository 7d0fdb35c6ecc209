using SearchKhadr.Ingestion.Html.Metadata;

namespace SearchKhadr.Ingestion.Tests.Html.Metadata;

public sealed class UrlDateTests
{
    [Theory]
    [InlineData("http://kite.example/2010/10/26/late", "2010-10-26")]
    [InlineData("http://kite.example/2010/oct/26/late", "2010-10-26")]
    [InlineData("http://kite.example/news/20101026/late", "2010-10-26")]
    [InlineData("http://kite.example/2010-10-26-late", "2010-10-26")]
    [InlineData("http://kite.example/2010/10/late.html", "2010-10")]
    [InlineData("http://kite.example/story/12010102699", null)]
    [InlineData("http://kite.example/2010/late", null)]
    public void TryRead_Address_GivesTheDateInIt(string url, string? expected)
    {
        var date = UrlDate.TryRead(url);

        Assert.Equal(expected, date?.Value);
    }
}
