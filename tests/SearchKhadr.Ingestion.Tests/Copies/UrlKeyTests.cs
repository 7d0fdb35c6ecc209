using SearchKhadr.Ingestion.Copies;

namespace SearchKhadr.Ingestion.Tests.Copies;

public sealed class UrlKeyTests
{
    [Theory]
    [InlineData("https://www.harbour.example/news/pier?utm_source=mail", "harbour.example/news/pier")]
    [InlineData("http://harbour.example/news/pier/", "harbour.example/news/pier")]
    [InlineData("https://j\u00e9t\u00e9e.example/a", "xn--jte-bmab.example/a")]
    public void Of_AnAddress_LeavesOutWhatDoesNotTellPagesApart(string url, string expected)
    {
        var key = UrlKey.Of(url);

        Assert.Equal(expected, key);
    }

    [Theory]
    [InlineData("https://examp\ufffdle.org/a")]
    [InlineData("https://harbour.example/")]
    [InlineData("mailto:desk@harbour.example")]
    [InlineData("pier")]
    public void Of_WhatNamesNoPage_IsNull(string url)
    {
        var key = UrlKey.Of(url);

        Assert.Null(key);
    }
}
