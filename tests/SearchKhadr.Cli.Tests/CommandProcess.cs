using System.Diagnostics;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Cli.Tests;

/// <summary>Runs the command in a process of its own.</summary>
internal static class CommandProcess
{
    /// <summary>Runs it with variables of the environment, null for those that are not set.</summary>
    public static async Task<(int ExitCode, string Out, string Error)> RunAsync(
        IReadOnlyDictionary<string, string?> environment,
        params string[] words
    )
    {
        using var run = Start(environment, words);
        var error = run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (run.ExitCode, output, await error);
    }

    /// <summary>Starts it; what it says is read by the caller.</summary>
    public static Process Start(IReadOnlyDictionary<string, string?> environment, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [BuiltCommand.Path, .. words])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
