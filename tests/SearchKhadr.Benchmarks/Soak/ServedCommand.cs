using System.Diagnostics;
using System.Text.RegularExpressions;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Benchmarks.Soak;

/// <summary>The real command in a process of its own, serving an index.</summary>
internal sealed partial class ServedCommand : IAsyncDisposable
{
    private readonly Process _process;

    private ServedCommand(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>How much memory it has. <b>Units</b> MiB of its working set.</summary>
    public double MemoryMiB
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Starts it, and waits until it answers.</summary>
    public static async Task<ServedCommand> Start(string index)
    {
        var process = Launch(
            "dotnet",
            [BuiltCommand.Path, "serve", "--index", index, "--seeds", index, "--port", "0"]
        );
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Served().Match(line) is { Success: true } match)
                return new ServedCommand(process, new Uri(match.Groups[1].Value));
        }
        throw new InvalidOperationException(
            $"{BuiltCommand.Path} did not start: {await process.StandardError.ReadToEndAsync()}"
        );
    }

    /// <summary>Runs a verb to its end, behind everything else that wants the processor.</summary>
    /// <remarks>
    /// As the operator's page says to run it beside a server. Linux keeps a priority for each thread, so it has to be there
    /// before the first: <c>chrt</c> starts the command. Where only such work runs, Linux takes a core for idle and puts
    /// what wakes up there; beside work of <c>nice -n 19</c> it does not.
    /// </remarks>
    public static async Task Run(params string[] words)
    {
        using var process = OperatingSystem.IsLinux()
            ? Launch("chrt", ["--idle", "0", "dotnet", BuiltCommand.Path, .. words])
            : Launch("dotnet", [BuiltCommand.Path, .. words]);
        if (!OperatingSystem.IsLinux())
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        var said = process.StandardOutput.ReadToEndAsync();
        var wrong = await process.StandardError.ReadToEndAsync();
        await said;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(
                $"{string.Join(' ', words)} ended with {process.ExitCode}: {wrong}"
            );
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Launch(string program, string[] words) =>
        Process.Start(
            new ProcessStartInfo(program, words)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;

    [GeneratedRegex(@"^SearchKhadr serves .* on (http://\S+)$", RegexOptions.None, 1000)]
    private static partial Regex Served();
}
