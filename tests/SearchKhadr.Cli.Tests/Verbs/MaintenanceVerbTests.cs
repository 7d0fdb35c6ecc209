using System.Text.Json;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Cli.Tests.Verbs;

public sealed class MaintenanceVerbTests(SmallFolder folder) : IClassFixture<SmallFolder>
{
    [Fact]
    public async Task Status_OfAnIndex_SaysWhatItHoldsAndWhatIsWaiting()
    {
        var (exitCode, output, _) = await Command.RunAsync("status", "--index", folder.Index);

        Assert.Equal(0, exitCode);
        Assert.Contains(
            "holds       2 articles of 3 files; 1 page not read\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains($"from        {folder.Pages}\n", output, StringComparison.Ordinal);
        Assert.Contains("waiting     nothing\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_AsJson_IsOneObject()
    {
        var (_, output, _) = await Command.RunAsync("status", "--json", "--index", folder.Index);

        using var json = JsonDocument.Parse(output);
        Assert.Equal(2, json.RootElement.GetProperty("articles").GetInt32());
        Assert.Equal(0, json.RootElement.GetProperty("waiting").GetProperty("new").GetInt32());
        Assert.True(json.RootElement.GetProperty("generations")[0].GetProperty("answers").GetBoolean());
    }

    [Theory]
    [InlineData("status")]
    [InlineData("verify")]
    [InlineData("repair")]
    [InlineData("rollback")]
    [InlineData("show", "0123456789abcdef")]
    [InlineData("stats")]
    [InlineData("export", "khadr")]
    public async Task Verb_WithoutAnIndex_SaysHowToMakeOne(params string[] args)
    {
        using var own = new TemporaryFolder();

        var (exitCode, output, error) = await Command.RunAsync([.. args, "--index", own.Combine("none")]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains("searchkhadr index PATH", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_OfASoundIndex_SaysSo()
    {
        var (exitCode, output, error) = await Command.RunAsync("verify", "--index", folder.Index);

        Assert.Equal(0, exitCode);
        Assert.StartsWith("The index is sound: ", output, StringComparison.Ordinal);
        Assert.Contains("stored fields", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repair_OfADamagedIndex_SaysWhatWasDamagedAndReadsItAgain()
    {
        using var own = new TemporaryFolder();
        await Command.RunAsync("index", folder.Pages, "--index", own.Path);
        var file = Directory.GetFiles(own.Path, "*.fdt").Single();
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        bytes[bytes.Length / 2] ^= 4;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);

        var (verified, _, _) = await Command.RunAsync("verify", "--quiet", "--index", own.Path);
        var (repaired, output, _) = await Command.RunAsync("repair", "--index", own.Path);
        var (after, _, _) = await Command.RunAsync("verify", "--quiet", "--index", own.Path);

        Assert.Equal((1, 0, 0), (verified, repaired, after));
        Assert.Contains(Path.GetFileName(file), output, StringComparison.Ordinal);
        Assert.Contains(
            "2 articles read again; the index holds 2 articles.",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Rollback_AfterARebuild_SaysWhichGenerationAnswers()
    {
        using var own = new TemporaryFolder();
        await Command.RunAsync("index", folder.Pages, "--index", own.Path);
        await Command.RunAsync("rebuild", "--index", own.Path);

        var (exitCode, output, _) = await Command.RunAsync("rollback", "--index", own.Path);

        Assert.Equal(0, exitCode);
        Assert.StartsWith("Generation 1 answers now, with 2 articles", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_AnArticleThatASearchFound_PrintsItWithItsComments()
    {
        var (_, found, _) = await Command.RunAsync("search", "handgun", "--json", "--index", folder.Index);
        using var json = JsonDocument.Parse(found);
        var id = json.RootElement.GetProperty("hits")[0].GetProperty("id").GetString()!;

        var (exitCode, output, _) = await Command.RunAsync("show", id, "--index", folder.Index);

        Assert.Equal(0, exitCode);
        Assert.StartsWith("Transfer expected within weeks\n", output, StringComparison.Ordinal);
        Assert.Contains("comment 1 by Quayside: About time.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_AsJson_IsTheObjectThatAnExportHas()
    {
        using var own = new TemporaryFolder();
        var file = own.Combine("all.jsonl");
        await Command.RunAsync(
            "export",
            "--format",
            "jsonl",
            "--no-header",
            "--output",
            file,
            "--index",
            folder.Index
        );
        var line = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken))[0];
        using var json = JsonDocument.Parse(line);

        var (exitCode, shown, _) = await Command.RunAsync(
            "show",
            json.RootElement.GetProperty("id").GetString()!,
            "--json",
            "--index",
            folder.Index
        );

        Assert.Equal(0, exitCode);
        Assert.Equal(line, shown.TrimEnd('\n'));
    }

    [Fact]
    public async Task Export_ToAFile_WritesAllThatIsFound()
    {
        using var own = new TemporaryFolder();

        var (exitCode, _, _) = await Command.RunAsync(
            "export",
            "transfer",
            "-weeks",
            "--format",
            "jsonl",
            "--no-header",
            "--output",
            own.Combine("found.jsonl"),
            "--index",
            folder.Index
        );

        Assert.Equal(0, exitCode);
        var line = Assert.Single(
            await File.ReadAllLinesAsync(own.Combine("found.jsonl"), TestContext.Current.CancellationToken)
        );
        Assert.Contains("b.txt", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stats_CountsByOutletAndYear()
    {
        var (exitCode, output, _) = await Command.RunAsync("stats", "--index", folder.Index);

        Assert.Equal(0, exitCode);
        Assert.StartsWith("2 articles, 2 comments\n", output, StringComparison.Ordinal);
        Assert.Contains("       1  The Harbour Post\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "#compdef searchkhadr")]
    [InlineData("fish", "complete -c searchkhadr")]
    [InlineData("powershell", "Register-ArgumentCompleter")]
    public async Task Completions_OfAShell_AskTheCommand(string shell, string expected)
    {
        var (exitCode, output, _) = await Command.RunAsync("completions", shell);

        Assert.Equal(0, exitCode);
        Assert.Contains(expected, output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", output, StringComparison.Ordinal);
    }
}
