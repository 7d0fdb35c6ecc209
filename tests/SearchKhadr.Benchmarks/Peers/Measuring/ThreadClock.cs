using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SearchKhadr.Benchmarks.Peers.Measuring;

/// <summary>How long this thread has run, where the system tells (Linux); how long it is by the clock elsewhere.</summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    private static readonly bool IsKnown =
        OperatingSystem.IsLinux()
        && RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.Arm64;

    public static long Nanoseconds()
    {
        if (!IsKnown || GetTime(ThreadCpuTime, out var time) != 0)
            return (long)Stopwatch.GetElapsedTime(0).TotalNanoseconds;
        return (time.Seconds * 1_000_000_000) + time.Rest;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly long Seconds;
        public readonly long Rest;
    }
}
