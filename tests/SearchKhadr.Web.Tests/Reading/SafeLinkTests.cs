using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Tests.Reading;

public sealed class SafeLinkTests
{
    [Theory]
    [InlineData("https://a.example/x?y=1", "https://a.example/x?y=1")]
    [InlineData("http://a.example", "http://a.example/")]
    [InlineData("HTTP://A.EXAMPLE/é", "http://a.example/%C3%A9")]
    public void Url_OfTheWeb_MayBeALink(string url, string link)
    {
        Assert.Equal(link, SafeLink.Of(url));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//a.example/x")]
    [InlineData("a.example/x")]
    [InlineData("https://trusted.example@elsewhere.example/")]
    public void Url_OfAnythingElse_StaysText(string? url)
    {
        Assert.Null(SafeLink.Of(url));
    }
}
