using System.Globalization;

namespace SearchKhadr.Benchmarks.Soak;

/// <summary>What a load met.</summary>
/// <param name="Seconds">How long it lasted.</param>
/// <param name="Milliseconds">How long each answer took, from when it was due. <b>Shape</b> Shortest first.</param>
/// <param name="Failed">What was not answered as it should be, by what happened.</param>
internal sealed record LoadFigures(
    double Seconds,
    double[] Milliseconds,
    IReadOnlyDictionary<string, int> Failed
)
{
    /// <summary>Answers a second.</summary>
    public double Rate => Milliseconds.Length / Seconds;

    /// <summary>The time that a share of the answers did not exceed. <b>Units</b> ms.</summary>
    public double Percentile(double share) =>
        Milliseconds.Length == 0
            ? 0
            : Milliseconds[Math.Min(Milliseconds.Length - 1, (int)(Milliseconds.Length * share))];

    /// <inheritdoc/>
    public override string ToString()
    {
        var failed =
            Failed.Count == 0 ? "0" : string.Join(", ", Failed.Select(pair => $"{pair.Value} {pair.Key}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Milliseconds.Length} answers, {Rate:0.0}/s, failed {failed}, p50 {Percentile(.5):0.0} ms, "
                + $"p90 {Percentile(.9):0.0} ms, p99 {Percentile(.99):0.0} ms, longest {Percentile(1):0.0} ms"
        );
    }
}
