namespace SearchKhadr.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("search", "-appeal")]
    [InlineData("index", "catalog.csv")]
    [InlineData("rebuild", "answers until the new index is complete")]
    [InlineData("extract", "--json seeds")]
    [InlineData("serve", "--port 8080")]
    [InlineData("rollback", "--to 3")]
    [InlineData("watch", "--scan-every 5")]
    [InlineData("show", "--find bail")]
    [InlineData("export", "--format csv")]
    [InlineData("status", "--config")]
    [InlineData("verify", "--quiet")]
    [InlineData("repair", "searchkhadr repair")]
    [InlineData("stats", "--json")]
    [InlineData("completions", "completions bash")]
    public async Task Help_OfAVerb_TeachesByExample(string verb, string example)
    {
        var (exitCode, output, error) = await Command.RunAsync(verb, "--help");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("--index", output, StringComparison.Ordinal);
        Assert.Contains("Examples:", output, StringComparison.Ordinal);
        Assert.Contains(example, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_WithoutAVerb_ShowsTheHelp()
    {
        var (exitCode, output, error) = await Command.RunAsync();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("searchkhadr serve", output, StringComparison.Ordinal);
    }
}
