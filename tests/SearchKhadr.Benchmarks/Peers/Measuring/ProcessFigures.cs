using System.Globalization;

namespace SearchKhadr.Benchmarks.Peers.Measuring;

/// <summary>What a process says of itself when it ends.</summary>
/// <param name="CpuSeconds">How long it ran on a processor, its start included.</param>
/// <param name="PeakBytes">The most memory that it held.</param>
/// <param name="Version">Which engine it was.</param>
internal sealed record ProcessFigures(double CpuSeconds, long PeakBytes, string Version)
{
    /// <summary>Of this process.</summary>
    public static ProcessFigures Own(string version) =>
        new(Environment.CpuUsage.TotalTime.TotalSeconds, Peak(), version);

    public static ProcessFigures Parse(string line)
    {
        var parts = line.Split(' ', 3);
        return new(
            double.Parse(parts[0], CultureInfo.InvariantCulture),
            long.Parse(parts[1], CultureInfo.InvariantCulture) * 1024,
            parts[2]
        );
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{CpuSeconds:F3} {PeakBytes / 1024} {Version}");

    private static long Peak()
    {
        const string Label = "VmHWM:";
        if (!File.Exists("/proc/self/status"))
            return Environment.WorkingSet;
        var line = File.ReadLines("/proc/self/status")
            .First(line => line.StartsWith(Label, StringComparison.Ordinal));
        return long.Parse(
                line[Label.Length..].Replace("kB", "", StringComparison.Ordinal),
                CultureInfo.InvariantCulture
            ) * 1024;
    }
}
