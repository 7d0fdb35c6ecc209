using System.Text.Json;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Cli.Tests.Verbs;

public sealed class ExtractVerbTests(SmallFolder folder) : IClassFixture<SmallFolder>
{
    private const string Marked = """
        # Ferry late again

        The board met.

        ![The part in its bucket. (Bo Li/The Kite)](x.jpg)

        ## What it asked

        > Could it not be mended?
        >
        > Not by us.

        1. A spanner
          - of the large kind

        Nobody came.
        """;

    [Fact]
    public async Task Extract_APage_ShowsItFieldByFieldWithTheCatalogBesideIt()
    {
        var (exitCode, output, _) = await Command.RunAsync("extract", Path.Combine(folder.Pages, "a.txt"));

        Assert.Equal(0, exitCode);
        Assert.StartsWith(
            "a.txt\n  headline    Transfer expected within weeks\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("  outlet      The Harbour Post\n", output, StringComparison.Ordinal);
        Assert.Contains(
            "  published   2012  (known to the year; from catalog: 2012)\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("  comment 1   [Quayside] About time.", output, StringComparison.Ordinal);
        Assert.Contains("  comment 2   [no name] I would still", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_AFolderAsJson_IsOneObjectALine()
    {
        var (exitCode, output, _) = await Command.RunAsync("extract", "--json", folder.Pages);

        var files = output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line =>
            {
                using var json = JsonDocument.Parse(line);
                var isRejected = json.RootElement.TryGetProperty("rejected", out _);
                return $"{json.RootElement.GetProperty("file")} {isRejected}";
            });
        Assert.Equal(0, exitCode);
        Assert.Equal(["a.txt False", "b.txt False", "c.bin True"], files);
    }

    [Fact]
    public async Task Extract_AFileThatIsNotThere_FailsButReadsTheOthers()
    {
        var (exitCode, output, _) = await Command.RunAsync(
            "extract",
            "--json",
            Path.Combine(folder.Pages, "gone.txt"),
            Path.Combine(folder.Pages, "a.txt")
        );

        Assert.Equal(2, exitCode);
        Assert.Contains("There is no such file or folder", output, StringComparison.Ordinal);
        Assert.Contains("\"file\":\"a.txt\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--why")]
    [InlineData("--json")]
    [InlineData("--html")]
    public async Task Extract_BrokenCatalogAndSidecar_AreWarnedOfByNameBesideTheOutput(string option)
    {
        using var pages = new TemporaryFolder();
        pages.Write(
            "a.txt",
            "Late again\n\nThe ferry was late again, and nobody on the board could say why it was."
        );
        pages.Write("a.yml", "outlet: [");
        pages.Write("catalog.csv", "file,colour\na.txt,red\n");

        var (exitCode, output, error) = await Command.RunAsync("extract", option, pages.Path);

        Assert.Equal(0, exitCode);
        Assert.Contains("To look at:\n  a.yml:2  The sidecar is no YAML", error, StringComparison.Ordinal);
        Assert.Contains("  catalog.csv:1  The column \"colour\"", error, StringComparison.Ordinal);
        Assert.DoesNotContain("To look at", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_AsHtml_ShowsTheOriginalBesideTheArticleAndRunsNothing()
    {
        using var pages = new TemporaryFolder();
        var page = pages.Write(
            "page.html",
            "<script>alert(1)</script><h1>Late again</h1><p>The ferry was late again, and nobody on the board could say why it was.</p>"
        );

        var (exitCode, output, _) = await Command.RunAsync(
            "extract",
            "--html",
            page,
            Path.Combine(folder.Pages, "a.txt")
        );

        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("<script", output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("srcdoc=\"&lt;script&gt;alert(1)", output, StringComparison.Ordinal);
        Assert.Contains("sandbox=\"\"", output, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", output, StringComparison.Ordinal);
        Assert.Contains("<h3>Late again</h3>", output, StringComparison.Ordinal);
        Assert.Contains("<pre>Transfer expected within weeks", output, StringComparison.Ordinal);
        Assert.Contains("<li>1. Quayside, no time\nAbout time.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_APageOfManyKindsOfBlocks_MarksThemUpAsAPersonWould()
    {
        using var pages = new TemporaryFolder();
        var page = pages.Write("late.md", Marked);

        var (_, output, _) = await Command.RunAsync("extract", page);

        Assert.Contains(
            """
              body        The board met.
              caption     The part in its bucket.  (credit: Bo Li/The Kite)
              subhead     ## What it asked
              quote       > Could it not be mended?
                          > Not by us.
              item        1. A spanner
              item          - of the large kind
              body        Nobody came.

            """,
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Extract_APageOfManyKindsOfBlocksAsHtml_SetsThemAsTheyStood()
    {
        using var pages = new TemporaryFolder();
        var page = pages.Write("late.md", Marked);

        var (_, output, _) = await Command.RunAsync("extract", "--html", page);

        Assert.Contains(
            """
            <p>The board met.</p>
            <figure>Caption: The part in its bucket. (credit: Bo Li/The Kite)</figure>
            <h4>What it asked</h4>
            <blockquote>
            <p>Could it not be mended?</p>
            <p>Not by us.</p>
            </blockquote>
            <ol>
            <li value="1">A spanner<ul>
            <li>of the large kind</li>
            </ul>
            </li>
            </ol>
            <p>Nobody came.</p>

            """,
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Extract_AsHtmlAndAsJson_IsAMistake()
    {
        var (exitCode, _, error) = await Command.RunAsync("extract", "--html", "--json", folder.Pages);

        Assert.Equal(2, exitCode);
        Assert.Contains("--html goes with neither", error, StringComparison.Ordinal);
    }
}
