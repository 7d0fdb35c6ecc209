namespace SearchKhadr.Benchmarks.Peers.Measuring;

/// <summary>What an engine's queries took in a mode, round for round.</summary>
internal sealed class Rounds
{
    private readonly List<Sample[]> _rounds = [];

    public void Add(Sample[] round) => _rounds.Add(round);

    /// <summary>For each query the median over the rounds.</summary>
    public double[] Medians(Func<Sample, long> part) =>
        [
            .. Enumerable
                .Range(0, _rounds[0].Length)
                .Select(query => Percentile([.. _rounds.Select(round => (double)part(round[query]))], 50)),
        ];

    /// <summary>The smallest value that a share of the values does not exceed.</summary>
    public static double Percentile(double[] values, double percent)
    {
        if (values.Length == 0)
            return double.NaN;
        Array.Sort(values);
        return values[Math.Clamp((int)Math.Ceiling(percent / 100 * values.Length) - 1, 0, values.Length - 1)];
    }
}
