using System.Diagnostics;
using System.Globalization;

namespace SearchKhadr.TestKit.Measuring;

/// <summary>How long the calls of a long fuzz run took, and how much memory the process came to hold.</summary>
/// <remarks>Short forms count calls alone, so that no test depends on how busy the machine is.</remarks>
public sealed class FuzzFigures(bool isLong)
{
    private const int SaidEvery = 20_000;

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(1);
    private readonly List<string> _hangs = [];
    private TimeSpan _slowest;
    private string _slowestCall = "";
    private long _calls;

    /// <summary>Calls that took more than a second twice, one time after the other; always empty of a short form.</summary>
    public IReadOnlyList<string> Hangs => _hangs;

    /// <summary>Makes a call; one that takes more than a second is made once more, lest something else held it up.</summary>
    public async Task<T> MeasureAsync<T>(string what, Func<Task<T>> call)
    {
        _calls++;
        if (isLong && _calls % SaidEvery == 0)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_calls:N0} calls"));
        var (result, took) = await Time(call);
        if (took > _slowest)
            (_slowest, _slowestCall) = (took, what);
        if (!isLong || took < Hang)
            return result;
        (result, took) = await Time(call);
        if (took >= Hang)
        {
            var hang = string.Create(CultureInfo.InvariantCulture, $"{took.TotalSeconds:0.0} s: {what}");
            Console.WriteLine(hang);
            _hangs.Add(hang);
        }
        return result;
    }

    /// <summary>Prints the figures of a long form.</summary>
    public void Print(string name)
    {
        if (!isLong)
            return;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {_calls:N0} calls, {_hangs.Count} past a second twice, slowest {_slowest.TotalMilliseconds:0} ms, peak {process.PeakWorkingSet64 / 1048576.0:0} MiB, heap {GC.GetGCMemoryInfo().HeapSizeBytes / 1048576.0:0} MiB; slowest: {_slowestCall.ReplaceLineEndings(" ")}"
            )
        );
    }

    private static async Task<(T Result, TimeSpan Took)> Time<T>(Func<Task<T>> call)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await call();
        return (result, Stopwatch.GetElapsedTime(start));
    }
}
