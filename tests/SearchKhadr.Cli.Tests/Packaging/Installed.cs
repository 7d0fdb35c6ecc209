using System.Diagnostics;
using System.Text.RegularExpressions;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Cli.Tests.Packaging;

/// <summary>The command as somebody has it who has no checkout: a program in a folder, started from elsewhere.</summary>
internal sealed partial class Installed(string program, TemporaryFolder home)
{
    /// <summary>Runs a program to its end, and returns its exit code and what it said.</summary>
    public static async Task<(int ExitCode, string Said)> RunAsync(
        string program,
        string folder,
        string? dotnetRoot,
        params string[] words
    )
    {
        using var run = Start(program, folder, dotnetRoot, words);
        var error = run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (run.ExitCode, output + await error);
    }

    /// <summary>Indexes a page, searches it, serves it, and loads the page with what it is made of.</summary>
    /// <param name="dotnetRoot">Where .NET is that the program may use; a folder without any for one that needs none.</param>
    public async Task AssertWorksAsync(string dotnetRoot)
    {
        home.Write(
            "pages/a.txt",
            "Transfer expected within weeks\n\nThe prisoner will be moved before winter.\n"
        );
        var index = home.Combine("index");

        var indexed = await RunAsync(program, home.Path, dotnetRoot, "index", "pages", "--index", index);
        var found = await RunAsync(program, home.Path, dotnetRoot, "search", "winter", "--index", index);

        Assert.True(indexed.ExitCode == 0, indexed.Said);
        Assert.True(found.ExitCode == 0, found.Said);
        Assert.Contains("Transfer expected", found.Said, StringComparison.Ordinal);
        await AssertServesAsync(dotnetRoot, index);
    }

    private async Task AssertServesAsync(string dotnetRoot, string index)
    {
        using var server = Start(program, home.Path, dotnetRoot, ["serve", "--port", "0", "--index", index]);
        try
        {
            var line = await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
            Assert.True(Served().IsMatch(line), line);
            using var client = new HttpClient { BaseAddress = new Uri(Served().Match(line).Groups[1].Value) };
            var page = await client.GetStringAsync("/?q=winter", TestContext.Current.CancellationToken);
            Assert.Contains("Transfer expected", page, StringComparison.Ordinal);
            string[] assets =
            [
                .. Asset()
                    .Matches(page)
                    .Select(match => match.Groups[1].Value)
                    .Where(asset =>
                        asset.EndsWith(".css", StringComparison.Ordinal)
                        || asset.EndsWith(".js", StringComparison.Ordinal)
                    ),
            ];
            Assert.Contains(assets, asset => asset.Contains("blazor.web", StringComparison.Ordinal));
            foreach (var asset in assets)
            {
                using var answer = await client.GetAsync(asset, TestContext.Current.CancellationToken);
                Assert.True(answer.IsSuccessStatusCode, $"{asset}: {answer.StatusCode}");
            }
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    private static Process Start(string program, string folder, string? dotnetRoot, string[] words)
    {
        var start = new ProcessStartInfo(program, words)
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        if (dotnetRoot is not null)
            start.Environment["DOTNET_ROOT"] = dotnetRoot;
        return Process.Start(start)!;
    }

    [GeneratedRegex(@"^SearchKhadr serves .* on (http://\S+)$", RegexOptions.None, 1000)]
    private static partial Regex Served();

    [GeneratedRegex(
        "(?:href|src|data-circuit)=\"(/?_[^\"]+|/?[^\":]+\\.(?:css|js))\"",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Asset();
}
