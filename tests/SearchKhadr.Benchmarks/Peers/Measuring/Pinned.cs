using System.Diagnostics;
using System.Text;

namespace SearchKhadr.Benchmarks.Peers.Measuring;

/// <summary>Starts programs that stay on one core where the system can hold them there.</summary>
internal static class Pinned
{
    private const string Taskset = "/usr/bin/taskset";

    public static bool CanPin => File.Exists(Taskset);

    public static Process Start(int core, string program, params IEnumerable<string> args)
    {
        IEnumerable<string> words = CanPin ? ["-c", $"{core}", program, .. args] : args;
        return Process.Start(
            new ProcessStartInfo(CanPin ? Taskset : program, words)
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                StandardOutputEncoding = Encoding.UTF8,
            }
        )!;
    }

    /// <summary>Runs a program to its end; returns the last line that it printed.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string Run(int core, string program, params IEnumerable<string> args)
    {
        using var process = Start(core, program, args);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd().TrimEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output}");
        return output[(output.LastIndexOf('\n') + 1)..];
    }
}
