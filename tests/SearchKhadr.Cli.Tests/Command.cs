using System.Globalization;
using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Tests;

/// <summary>Runs the command in this process, as a pipe would see it.</summary>
internal static class Command
{
    /// <summary>Runs it, and returns its exit code and what it wrote.</summary>
    public static async Task<(int ExitCode, string Out, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var exitCode = await Program.RunAsync(
            args,
            new Terminal(output, error, hasColour: false, hasProgressBars: false)
        );
        return (exitCode, output.ToString(), error.ToString());
    }
}
