using System.Globalization;

namespace SearchKhadr.Benchmarks.Peers.Measuring;

/// <summary>What one query took once.</summary>
/// <param name="CpuNanoseconds">On a processor.</param>
/// <param name="ClockNanoseconds">By the clock.</param>
/// <param name="Bytes">The garbage it made.</param>
internal readonly record struct Sample(long CpuNanoseconds, long ClockNanoseconds, long Bytes)
{
    public static Sample[] ParseAll(string line)
    {
        var numbers = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var samples = new Sample[numbers.Length / 3];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = new(Number(3 * i), Number((3 * i) + 1), Number((3 * i) + 2));
        return samples;

        long Number(int at) => long.Parse(numbers[at], CultureInfo.InvariantCulture);
    }
}
