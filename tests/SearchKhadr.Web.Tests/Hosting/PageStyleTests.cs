using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SearchKhadr.Web.Hosting;

namespace SearchKhadr.Web.Tests.Hosting;

public sealed partial class PageStyleTests(ServedSite site) : IClassFixture<ServedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", 1)]
    [InlineData("/?q=tribunal", 1)]
    [InlineData("/help", 2)]
    [InlineData("/nothing/here", 2)]
    public async Task Page_CarriesItsStyle_AndThePolicyAllowsThatAlone(string address, int count)
    {
        using var response = await site.Client.GetAsync(address, Cancellation);
        var page = await response.Content.ReadAsStringAsync(Cancellation);

        string[] styles = [.. Style().Matches(page).Select(match => match.Groups[1].Value)];
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Equal(count, styles.Length);
        Assert.All(styles, style => Assert.Contains(SumOf(style), policy, StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"stylesheet\"", page, StringComparison.Ordinal);
        Assert.Contains("url(\"/_content/SearchKhadr.Web/fonts/", styles[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?q=tribunal")]
    [InlineData("/?q=tribunal&view=mentions")]
    [InlineData("/?q=tribunal&in=comments")]
    [InlineData("/?q=zebrafish+tribunal&outlet=none")]
    public async Task PageOfResults_OfWhateverItIsMade_HasTheStyleOfEachPart(string address)
    {
        var other = await site.Client.GetStringAsync("/help", Cancellation);
        var page = await site.Client.GetStringAsync(address, Cancellation);

        var elsewhere = Scope().Matches(Style().Matches(other)[1].Value).Select(match => match.Value);
        var used = Scope().Matches(Style().Replace(page, "")).Select(match => match.Value).ToHashSet();

        Assert.NotEmpty(used);
        Assert.Empty(elsewhere.Where(used.Contains).Distinct());
    }

    [Fact]
    public void Part_OfAllComponents_KeepsEachOnce()
    {
        const string Sheet = """
            /* _content/SearchKhadr.Web/Components/Layout/MainLayout.razor.rz.scp.css */
            .brand[b-1] {}
            /* of the brand */
            /* _content/SearchKhadr.Web/Components/Reading/HitBar.razor.rz.scp.css */
            .bar[b-2] {}
            /* _content/SearchKhadr.Web/Components/Searching/Pager.razor.rz.scp.css */
            .pager[b-3] {}
            """;

        var (first, more) = PageStyle.Part(Sheet);

        Assert.Equal(".brand[b-1]{}.pager[b-3]{}", PageStyle.Shorten(first));
        Assert.Equal(".bar[b-2]{}", PageStyle.Shorten(more));
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

    private static string SumOf(string style) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";

    [GeneratedRegex("b-[a-z0-9]{10}")]
    private static partial Regex Scope();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
