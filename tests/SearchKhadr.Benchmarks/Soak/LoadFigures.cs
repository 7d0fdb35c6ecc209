using System.Globalization;

namespace SearchKhadr.Benchmarks.Soak;

/// <summary>What a load met.</summary>
/// <param name="Seconds">How long it lasted.</param>
/// <param name="Answers">What was answered.</param>
/// <param name="Failed">What was not answered as it should be, by what happened.</param>
internal sealed record LoadFigures(
    double Seconds,
    IReadOnlyCollection<Answer> Answers,
    IReadOnlyDictionary<string, int> Failed
)
{
    /// <summary>Answers a second.</summary>
    public double Rate => Answers.Count / Seconds;

    /// <summary>How long some of the answers took.</summary>
    /// <param name="isMeant">Which, by when they were due.</param>
    public string TimesOf(Func<DateTimeOffset, bool> isMeant)
    {
        double[] times =
        [
            .. Answers.Where(answer => isMeant(answer.Due)).Select(answer => answer.Milliseconds).Order(),
        ];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"p50 {Percentile(.5):0.0} ms, p90 {Percentile(.9):0.0} ms, p99 {Percentile(.99):0.0} ms, longest {Percentile(1):0.0} ms"
        );

        double Percentile(double share) =>
            times.Length == 0 ? 0 : times[Math.Min(times.Length - 1, (int)(times.Length * share))];
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var failed =
            Failed.Count == 0 ? "0" : string.Join(", ", Failed.Select(pair => $"{pair.Value} {pair.Key}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Answers.Count} answers, {Rate:0.0}/s, failed {failed}, {TimesOf(_ => true)}"
        );
    }
}
