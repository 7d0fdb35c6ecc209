using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace SearchKhadr.TestKit.Files;

/// <summary>A disk of a few kilobytes, in memory, that can be full, and written to no more.</summary>
/// <remarks><b>Requires</b> Linux, and the right to mount; a test that has not skips, and says so.</remarks>
public sealed class SmallDisk : IDisposable
{
    private SmallDisk(string path) => Path = path;

    /// <summary>Where it is mounted.</summary>
    public string Path { get; }

    /// <summary>Mounts one; skips the test where that may not be.</summary>
    /// <param name="kibibytes">How much it holds.</param>
    public static SmallDisk Require(int kibibytes)
    {
        var path = Directory.CreateTempSubdirectory("searchkhadr-disk-").FullName;
        if (Run("mount", "-t", "tmpfs", "-o", $"size={kibibytes}k", "tmpfs", path) is not { } refusal)
            return new SmallDisk(path);
        Directory.Delete(path);
        Assert.Skip(
            $"a small disk cannot be mounted here ({refusal.Trim()}); IndexFaultTests fails every operation instead"
        );
        throw new UnreachableException();
    }

    /// <summary>Makes it larger.</summary>
    public void Resize(int kibibytes) => Remount($"size={kibibytes}k");

    /// <summary>Lets nobody write to it any more.</summary>
    public void MakeReadOnly() => Remount("ro");

    /// <inheritdoc/>
    public void Dispose()
    {
        // Lazily, since files of an index may still be mapped.
        Run("umount", "-l", Path);
        Directory.Delete(Path);
    }

    private void Remount(string options)
    {
        if (Run("mount", "-o", "remount," + options, Path) is { } refusal)
            throw new IOException(refusal);
    }

    /// <summary>Runs a command; null when it did what it should, else what it said.</summary>
    private static string? Run(string command, params string[] words)
    {
        try
        {
            using var run = Process.Start(
                new ProcessStartInfo(command, words) { RedirectStandardError = true, UseShellExecute = false }
            )!;
            var said = run.StandardError.ReadToEnd();
            run.WaitForExit();
            return run.ExitCode == 0 ? null : said;
        }
        catch (Win32Exception missing)
        {
            return missing.Message;
        }
    }
}
