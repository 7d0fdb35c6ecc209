using System.Diagnostics;
using System.Globalization;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.TestKit.Kills;

/// <summary>The real command, killed in the middle of what it does.</summary>
public static class KilledCommand
{
    private const string Kept = "Kept ";

    /// <summary>Runs a verb, and kills it some while after it began to work.</summary>
    /// <param name="after">How long it may work, from the first line that it says on.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="words">The verb and what else is typed.</param>
    public static async Task<KilledRun> RunAsync(
        TimeSpan after,
        CancellationToken cancellation,
        params string[] words
    )
    {
        using var run = Process.Start(
            new ProcessStartInfo("dotnet", [BuiltCommand.Path, .. words])
            {
                UseShellExecute = false,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            }
        )!;
        var said = run.StandardOutput.ReadToEndAsync(cancellation);
        var first = await run.StandardError.ReadLineAsync(cancellation);
        var clock = Stopwatch.StartNew();
        var killing = KillAsync(run, after, cancellation);
        var lines = new List<string>();
        for (var line = first; line is not null; line = await run.StandardError.ReadLineAsync(cancellation))
            lines.Add(line);
        await run.WaitForExitAsync(cancellation);
        var worked = clock.Elapsed;
        await killing;
        await said;
        var kept = lines
            .Where(line => line.StartsWith(Kept, StringComparison.Ordinal))
            .Select(line => int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture))
            .DefaultIfEmpty()
            .Max();
        return new KilledRun(run.ExitCode, kept, worked, lines);
    }

    private static async Task KillAsync(Process run, TimeSpan after, CancellationToken cancellation)
    {
        try
        {
            await run.WaitForExitAsync(cancellation).WaitAsync(after, cancellation);
        }
        catch (TimeoutException)
        {
            run.Kill();
        }
    }
}
