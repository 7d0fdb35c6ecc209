using SearchKhadr.Ingestion.Html.Metadata;

namespace SearchKhadr.Ingestion.Tests.Html.Metadata;

public sealed class UrlDateTests
{
    [Theory]
    [InlineData("http://kite.example/2010/10/26/late", "2010-10-26")]
    [InlineData("http://kite.example/2010/oct/26/late", "2010-10-26")]
    [InlineData("http://kite.example/news/20101026/late", "2010-10-26")]
    [InlineData("http://kite.example/2010-10-26-late", "2010-10-26")]
    [InlineData("http://kite.example/2010/october/26/late", "2010-10-26")]
    [InlineData("http://kite.example/late-26-oct-2010.html", "2010-10-26")]
    [InlineData("http://kite.example/news/10-26-2010/late", "2010-10-26")]
    [InlineData("http://kite.example/2010-10/26/c_1201.htm", "2010-10-26")]
    [InlineData("http://kite.example/n1/2010/1026/c1001-28.html", "2010-10-26")]
    [InlineData("http://kite.example/gn/2010/10-26/2612.shtml", "2010-10-26")]
    [InlineData("http://kite.example/2010/WORLD/americas/10/26/ferry.late/index.html", "2010-10-26")]
    [InlineData("http://kite.example/news/201010260914027.html", "2010-10-26")]
    [InlineData("http://kite.example/news/20101026991402.html", null)]
    [InlineData("http://kite.example/2010/10/late.html", "2010-10")]
    [InlineData("http://kite.example/story/12010102699", null)]
    [InlineData("http://kite.example/2010/late", null)]
    public void TryRead_Address_GivesTheDateInIt(string url, string? expected)
    {
        var date = UrlDate.TryRead(url);

        Assert.Equal(expected, date?.Value);
    }
}
