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
        Assert.Equal("body", hit.GetProperty("matched")[0].GetProperty("part").GetString());
        Assert.Equal(
            """[{"value":"The Harbour Post","count":1,"selected":false,"excluded":false},{"value":"unknown","count":1,"selected":false,"excluded":false}]""",
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
    [InlineData(1, "search", "transfer", "--", "-weeks", "-answer")]
    [InlineData(0, "search", "--", "--weeks")]
    [InlineData(2, "search", "--in", "margins")]
    [InlineData(2, "search", "--scope", "headlines")]
    [InlineData(2, "search", "--sort", "best")]
    [InlineData(2, "search", "--page", "one")]
    [InlineData(2, "find", "transfer")]
    public async Task Search_EndsWith(int expected, string verb, params string[] args)
    {
        var (exitCode, _, _) = await Command.RunAsync([verb, "--index", folder.Index, .. args]);

        Assert.Equal(expected, exitCode);
    }

    [Fact]
    public async Task Search_ForComments_SaysWhoWroteThemOnWhat()
    {
        var (exitCode, output, error) = await Command.RunAsync(
            "search",
            "handgun",
            "--scope",
            "comments",
            "--index",
            folder.Index
        );

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith(
            """
            1 comment: handgun in comments

            1. Quayside
               About time. The whole business was a handgun to the head of the law.
               on Transfer expected within weeks · The Harbour Post · 2012 (day not known) · comment 1 of
            """,
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Search_ForCommentsAsJson_HasTheirPlacesAndMarks()
    {
        var (_, output, _) = await Command.RunAsync(
            "search",
            "law",
            "--scope",
            "comments",
            "--json",
            "--index",
            folder.Index
        );

        using var json = JsonDocument.Parse(output);
        var hit = Assert.Single(json.RootElement.GetProperty("hits").EnumerateArray());
        Assert.Equal(
            ("Quayside", 0),
            (hit.GetProperty("author").GetString(), hit.GetProperty("comment").GetInt32())
        );
        var passage = hit.GetProperty("passages")[0];
        var mark = passage.GetProperty("hits")[0];
        Assert.Equal("law", passage.GetProperty("text").GetString()![mark[0].GetInt32()..mark[1].GetInt32()]);
    }

    [Theory]
    [InlineData("--outlet", "unknown", "b.txt")]
    [InlineData("--not-outlet", "unknown", "a.txt")]
    [InlineData("--kind", "newspaper", "a.txt")]
    [InlineData("--not-kind", "newspaper", "b.txt")]
    [InlineData("--comments", "yes", "a.txt")]
    [InlineData("--not-comments", "yes", "b.txt")]
    [InlineData("--certainty", "day", "b.txt")]
    [InlineData("--not-certainty", "day", "a.txt")]
    [InlineData("--language", "en", "a.txt b.txt")]
    [InlineData("--not-language", "en", "")]
    [InlineData("--matched", "headline", "a.txt")]
    [InlineData("--not-matched", "headline", "b.txt")]
    [InlineData("--section", "unknown", "a.txt b.txt")]
    [InlineData("--byline", "Nobody", "")]
    [InlineData("--scope", "articles", "a.txt b.txt")]
    public async Task Search_WithAChoiceOfTheAddress_KeepsAndLeavesOut(
        string option,
        string value,
        string expected
    )
    {
        var (_, output, _) = await Command.RunAsync(
            "search",
            "transfer",
            option,
            value,
            "--json",
            "--index",
            folder.Index
        );

        using var json = JsonDocument.Parse(output);
        var files = json
            .RootElement.GetProperty("hits")
            .EnumerateArray()
            .Select(hit => hit.GetProperty("file").GetString())
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(' ', files));
    }

    [Fact]
    public async Task Search_WithAllFacets_CountsEachOnALine()
    {
        var (_, output, _) = await Command.RunAsync(
            "search",
            "transfer",
            "--facets",
            "--not-kind",
            "newspaper",
            "--index",
            folder.Index
        );

        Assert.Contains(
            "\nKind     without newspaper 1 \u00B7 unknown 1\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("\nComments no 1\n", output, StringComparison.Ordinal);
        Assert.Contains("\nDated to day 1\n", output, StringComparison.Ordinal);
        Assert.EndsWith("\nDates    2010 1\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_WithMentions_ShowsEachInTheSameColumn()
    {
        var (_, output, _) = await Command.RunAsync(
            "search",
            "transfer",
            "--mentions",
            "--index",
            folder.Index
        );

        var columns = output
            .Split('\n')
            .Where(line => line.EndsWith("  body", StringComparison.Ordinal))
            .Select(line => line.IndexOf("transfer", 40, StringComparison.OrdinalIgnoreCase));
        Assert.Equal([45, 45], columns);
    }

    [Fact]
    public async Task Search_WithAnOptionThatThereIsNot_SaysSoRatherThanLookForIt()
    {
        var (exitCode, _, error) = await Command.RunAsync(
            "search",
            "transfer",
            "--otlet",
            "CBC",
            "--index",
            folder.Index
        );

        Assert.Equal(2, exitCode);
        Assert.Contains("--otlet", error, StringComparison.Ordinal);
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
