namespace SearchKhadr.Benchmarks.Training;

/// <summary>Rows of features, each value as the number of the bin that it falls into.</summary>
/// <param name="Cuts">Where each feature's bins end; a value at a cut falls below it.</param>
/// <param name="Bins">A feature's bins, row by row.</param>
internal sealed record BinnedRows(float[][] Cuts, byte[][] Bins)
{
    /// <summary>How many bins a feature has at most.</summary>
    public const int Most = 48;

    /// <summary>Where to cut a feature's values is told by this many rows.</summary>
    private const int MostSampled = 200_000;

    public int Features => Bins.Length;

    public static BinnedRows Of(float[][] rows)
    {
        var features = rows[0].Length;
        var cuts = new float[features][];
        var bins = new byte[features][];
        Parallel.For(
            0,
            features,
            feature =>
            {
                cuts[feature] = CutsOf(rows, feature);
                bins[feature] = Array.ConvertAll(rows, row => BinOf(cuts[feature], row[feature]));
            }
        );
        return new BinnedRows(cuts, bins);
    }

    /// <summary>The same rows with further features behind theirs.</summary>
    public BinnedRows With(BinnedRows more) => new([.. Cuts, .. more.Cuts], [.. Bins, .. more.Bins]);

    private static float[] CutsOf(float[][] rows, int feature)
    {
        var stride = 1 + (rows.Length / MostSampled);
        var values = new float[(rows.Length + stride - 1) / stride];
        for (var i = 0; i < values.Length; i++)
            values[i] = rows[i * stride][feature];
        Array.Sort(values);
        var cuts = new List<float>();
        for (var i = 1; i < Most; i++)
        {
            var cut = values[(int)((long)values.Length * i / Most)];
            if ((cuts.Count == 0 || cut > cuts[^1]) && cut < values[^1])
                cuts.Add(cut);
        }

        if (cuts.Count == 0 || cuts[0] > values[0])
            cuts.Insert(0, values[0]);

        return [.. cuts.Take(Most - 1)];
    }

    private static byte BinOf(float[] cuts, float value)
    {
        var at = Array.BinarySearch(cuts, value);
        return (byte)(at >= 0 ? at : ~at);
    }
}
