using System.Text.Json;

namespace SearchKhadr.Cli.Tests.Verbs;

public sealed class SearchVerbTests(SmallFolder folder) : IClassFixture<SmallFolder>
{
    [Fact]
    public async Task Search_WordsThatAreThere_ShowsArticlesPassagesAndCounts()
    {
        var (exitCode, output, error) = await Command.RunAsync("search", "handgun", "--index", folder.Index);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(
            """
            1 article: handgun anywhere

            1. Transfer expected within weeks
               The Harbour Post · 2012 (day not known) · a.txt
               comment by Quayside: About time. The whole business was a handgun to the head of the law.
               1 in comments

            Outlets  The Harbour Post 1
            Dates    2012 1

            """,
            output
        );
    }

    [Fact]
    public async Task Search_AWordAfterAMinus_IsNoOption()
    {
        var (exitCode, output, _) = await Command.RunAsync(
            "search",
            "transfer",
            "-weeks",
            "--index",
            folder.Index
        );

        Assert.Equal(0, exitCode);
        Assert.Contains("b.txt", output, StringComparison.Ordinal);
        Assert.DoesNotContain("a.txt", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_Json_IsOneObject()
    {
        var (exitCode, output, _) = await Command.RunAsync(
            "search",
            "--json",
            "transfer",
            "--sort",
            "oldest",
            "--index",
            folder.Index
        );

        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        Assert.Equal(0, exitCode);
        Assert.Equal(
            ("transfer", 2),
            (root.GetProperty("query").GetString(), root.GetProperty("total").GetInt32())
        );
        Assert.Equal("transfer anywhere", root.GetProperty("understood").GetString());
        var hit = root.GetProperty("hits")[0];
        Assert.Equal("b.txt", hit.GetProperty("file").GetString());
        Assert.Equal(JsonValueKind.Null, hit.GetProperty("outlet").ValueKind);
        Assert.Equal("2010-10-26", hit.GetProperty("published").GetString());
        Assert.Equal("day", hit.GetProperty("precision").GetString());
        Assert.Equal("body", hit.GetProperty("matched")[0].GetString());
        Assert.Equal(
            """[{"value":"The Harbour Post","count":1},{"value":"unknown","count":1}]""",
            root.GetProperty("facets").GetProperty("outlet").GetRawText()
        );
    }

    [Theory]
    [InlineData("2012", "2012", "a.txt")]
    [InlineData("2012-03", null, "")]
    [InlineData(null, "2011", "b.txt")]
    public async Task Search_FromAndTo_KeepWhatIsKnownToLieBetween(string? from, string? to, string expected)
    {
        var dates = (string[])
            [.. from is null ? [] : new[] { "--from", from }, .. to is null ? [] : new[] { "--to", to }];
        var (_, output, _) = await Command.RunAsync(["search", "--json", .. dates, "--index", folder.Index]);

        using var json = JsonDocument.Parse(output);
        var files = json
            .RootElement.GetProperty("hits")
            .EnumerateArray()
            .Select(hit => hit.GetProperty("file"));
        Assert.Equal(expected, string.Join(' ', files));
    }

    [Theory]
    [InlineData(0, "search", "transfer", "--outlet", "unknown", "--outlet", "The Harbour Post")]
    [InlineData(1, "search", "transfer", "--outlet", "Nobody's Post")]
    [InlineData(1, "search", "handgun", "--in", "body,headline")]
    [InlineData(0, "search", "\"")]
    [InlineData(2, "search", "--in", "margins")]
    [InlineData(2, "search", "--sort", "best")]
    [InlineData(2, "search", "--page", "one")]
    [InlineData(2, "find", "transfer")]
    public async Task Search_EndsWith(int expected, params string[] args)
    {
        var (exitCode, _, _) = await Command.RunAsync([.. args, "--index", folder.Index]);

        Assert.Equal(expected, exitCode);
    }

    [Fact]
    public async Task Search_WithoutAnIndex_SaysHowToMakeOne()
    {
        var (exitCode, output, error) = await Command.RunAsync(
            "search",
            "a",
            "--index",
            folder.Index + "-gone"
        );

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("searchkhadr index PATH", error, StringComparison.Ordinal);
    }
}
