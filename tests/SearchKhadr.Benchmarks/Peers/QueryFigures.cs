using SearchKhadr.Benchmarks.Peers.Measuring;
using SearchKhadr.Benchmarks.Peers.Queries;

namespace SearchKhadr.Benchmarks.Peers;

/// <summary>Puts what the queries took into the table: milliseconds of CPU, by the median of each query's rounds.</summary>
internal sealed class QueryFigures(RatioTable table, string[] kinds)
{
    public void Add(Dictionary<string, Rounds> own, Dictionary<string, Rounds>? lucene)
    {
        Both("top 10", "top", kind: null, "0.8");
        foreach (var (kind, _) in BenchQuery.Kinds)
            Both($"  {kind}", "top", kind, "1");
        Both("top 10 and exact total", "total", kind: null, "");
        Both("facet counts over all matches", "facets", kind: null, "0.33");
        Both("stored fields of ten hits", "stored", kind: null, "");
        Both("results page", "page", kind: null, "0.17");
        table.Add(
            "garbage of a results page, p50, KiB",
            Kibibytes(own, 50),
            lucene is null ? double.NaN : Kibibytes(lucene, 50),
            "64 KiB"
        );
        table.Add(
            "garbage of a results page, p99, KiB",
            Kibibytes(own, 99),
            lucene is null ? double.NaN : Kibibytes(lucene, 99),
            "64 KiB"
        );

        void Both(string label, string mode, string? kind, string target)
        {
            foreach (var percent in (int[])[50, 99])
            {
                table.Add(
                    $"{label}, p{percent}, ms",
                    Milliseconds(own[mode], kind, percent),
                    lucene is null ? double.NaN : Milliseconds(lucene[mode], kind, percent),
                    target
                );
            }
        }
    }

    /// <summary>Adds what is measured beside an earlier Lucene.</summary>
    public static void AddEarlier(
        RatioTable table,
        string name,
        Dictionary<string, Rounds> own,
        Dictionary<string, Rounds> earlier
    )
    {
        foreach (
            var (label, mode) in (ReadOnlySpan<(string, string)>)
                [("facet counts", "facets"), ("results page", "page")]
        )
        {
            foreach (var percent in (int[])[50, 99])
            {
                table.AddPeer($"{name}, {label}, p{percent}, ms", Of(own[mode]), Of(earlier[mode]), "0.5");

                double Of(Rounds rounds) =>
                    Rounds.Percentile([.. rounds.Medians(sample => sample.CpuNanoseconds)], percent) / 1e6;
            }
        }
    }

    private double Milliseconds(Rounds rounds, string? kind, int percent) =>
        Rounds.Percentile(
            [
                .. rounds
                    .Medians(sample => sample.CpuNanoseconds)
                    .Where((_, i) => kind is null || kinds[i] == kind),
            ],
            percent
        ) / 1e6;

    private static double Kibibytes(Dictionary<string, Rounds> modes, int percent) =>
        Rounds.Percentile(modes["page"].Medians(sample => sample.Bytes), percent) / 1024;
}
