using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SearchKhadr.Web.Hosting;

namespace SearchKhadr.Web.Tests.Hosting;

public sealed partial class PageStyleTests(ServedSite site) : IClassFixture<ServedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_CarriesItsStyle_AndThePolicyAllowsThatAlone()
    {
        using var response = await site.Client.GetAsync("/", Cancellation);
        var page = await response.Content.ReadAsStringAsync(Cancellation);

        var style = Assert.Single(Style().Matches(page)).Groups[1].Value;
        var sum = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(
            $"style-src 'self' 'sha256-{sum}';",
            response.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("rel=\"stylesheet\"", page, StringComparison.Ordinal);
        Assert.Contains("url(\"/_content/SearchKhadr.Web/fonts/", style, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a {\n  color: red;\n}\n", "a{color: red;}")]
    [InlineData(
        "/* why: { */ a :hover, b > c { margin: calc(1px + 2px) 0; }",
        "a :hover, b > c{margin: calc(1px + 2px) 0;}"
    )]
    [InlineData("p::before {\n  content: \" — \";\n}", "p::before{content: \" — \";}")]
    public void Shorten_OfAStyleSheet_KeepsWhatItSays(string css, string expected)
    {
        Assert.Equal(expected, PageStyle.Shorten(css));
    }

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
