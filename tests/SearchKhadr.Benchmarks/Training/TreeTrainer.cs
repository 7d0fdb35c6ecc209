using System.Buffers.Binary;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Grows boosted trees over rows of features, by histograms of gradients.</summary>
/// <remarks>
/// <b>Source</b> Friedman, "Greedy function approximation: a gradient boosting machine" (2001); Chen and Guestrin,
/// "XGBoost: a scalable tree boosting system" (2016), section 2, for the second-order gain.
/// </remarks>
internal sealed class TreeTrainer(int trees, int depth, double rate, int seed, double rowShare = 0.7)
{
    private const int Bins = 48;
    private const double Ridge = 4;
    private const double LeastMass = 8;
    private const double ColumnShare = 0.35;

    /// <summary>Trains a model and gives it in the file's format.</summary>
    public byte[] Train(IReadOnlyList<TrainingRow> rows)
    {
        var random = new Random(seed);
        var features = rows[0].Features.Length;
        var cuts = new float[features][];
        var binned = new byte[features][];
        Parallel.For(
            0,
            features,
            feature =>
            {
                cuts[feature] = CutsOf(rows, feature);
                binned[feature] = [.. rows.Select(row => BinOf(cuts[feature], row.Features[feature]))];
            }
        );
        var mean = rows.Sum(row => row.Weight) / rows.Count;
        var weights = rows.Select(row => Math.Min(row.Weight / mean, 30)).ToArray();
        var share = rows.Select((row, i) => row.Label ? weights[i] : 0).Sum() / weights.Sum();
        var start = Math.Log(share / (1 - share));
        var sums = Enumerable.Repeat(start, rows.Count).ToArray();
        using var file = new MemoryStream();
        Write16(file, features);
        Write16(file, trees);
        WriteFloat(file, (float)start);
        var gradients = new double[rows.Count];
        var masses = new double[rows.Count];
        for (var t = 0; t < trees; t++)
        {
            var used = new List<int>(rows.Count);
            for (var i = 0; i < rows.Count; i++)
            {
                if (random.NextDouble() >= rowShare)
                    continue;
                var chance = 1 / (1 + Math.Exp(-sums[i]));
                gradients[i] = weights[i] * (chance - (rows[i].Label ? 1 : 0));
                masses[i] = weights[i] * Math.Max(chance * (1 - chance), 1e-6);
                used.Add(i);
            }

            int[] columns = [.. Enumerable.Range(0, features).Where(_ => random.NextDouble() < ColumnShare)];
            Grow(columns, [.. used], binned, cuts, gradients, masses, sums, file);
        }

        return file.ToArray();
    }

    private void Grow(
        int[] columns,
        int[] used,
        byte[][] binned,
        float[][] cuts,
        double[] gradients,
        double[] masses,
        double[] sums,
        Stream file
    )
    {
        var nodes = new int[sums.Length];
        var chosen = new List<Split>();
        for (var level = 0; level < depth; level++)
        {
            var width = 1 << level;
            var first = width - 1;
            var best = Enumerable.Repeat(Split.None, width).ToArray();
            Parallel.ForEach(
                columns,
                column =>
                {
                    var splits = BestSplits(
                        binned[column],
                        used,
                        nodes,
                        first,
                        width,
                        gradients,
                        masses,
                        column
                    );
                    lock (best)
                    {
                        for (var n = 0; n < width; n++)
                        {
                            var better =
                                splits[n].Gain > best[n].Gain
                                || (splits[n].Gain.Equals(best[n].Gain) && column < best[n].Column);
                            best[n] = better ? splits[n] : best[n];
                        }
                    }
                }
            );
            chosen.AddRange(best);
            for (var i = 0; i < nodes.Length; i++)
            {
                var split = best[nodes[i] - first];
                var left = split.Gain <= 0 || binned[split.Column][i] <= split.Bin;
                nodes[i] = (2 * nodes[i]) + (left ? 1 : 2);
            }
        }

        var inner = (1 << depth) - 1;
        var up = new double[inner + 1];
        var down = new double[inner + 1];
        foreach (var i in used)
        {
            up[nodes[i] - inner] -= gradients[i];
            down[nodes[i] - inner] += masses[i];
        }

        file.WriteByte((byte)depth);
        foreach (var split in chosen)
        {
            Write16(file, split.Gain <= 0 ? 0 : split.Column);
            WriteFloat(file, split.Gain <= 0 ? float.PositiveInfinity : cuts[split.Column][split.Bin]);
        }

        var leaves = up.Select((g, leaf) => (float)(rate * g / (down[leaf] + Ridge))).ToArray();
        foreach (var leaf in leaves)
        {
            WriteFloat(file, leaf);
        }

        for (var i = 0; i < nodes.Length; i++)
        {
            sums[i] += leaves[nodes[i] - inner];
        }
    }

    private static Split[] BestSplits(
        byte[] bins,
        int[] used,
        int[] nodes,
        int first,
        int width,
        double[] gradients,
        double[] masses,
        int column
    )
    {
        var g = new double[width * Bins];
        var h = new double[width * Bins];
        foreach (var i in used)
        {
            var at = ((nodes[i] - first) * Bins) + bins[i];
            g[at] += gradients[i];
            h[at] += masses[i];
        }

        var splits = new Split[width];
        for (var n = 0; n < width; n++)
        {
            var allG = g.AsSpan(n * Bins, Bins).ToArray().Sum();
            var allH = h.AsSpan(n * Bins, Bins).ToArray().Sum();
            splits[n] = Split.None;
            double leftG = 0,
                leftH = 0;
            for (var bin = 0; bin < Bins - 1; bin++)
            {
                leftG += g[(n * Bins) + bin];
                leftH += h[(n * Bins) + bin];
                if (leftH < LeastMass || allH - leftH < LeastMass)
                {
                    continue;
                }

                var gain =
                    (leftG * leftG / (leftH + Ridge))
                    + ((allG - leftG) * (allG - leftG) / (allH - leftH + Ridge))
                    - (allG * allG / (allH + Ridge));
                splits[n] = gain > splits[n].Gain ? new Split(column, bin, gain) : splits[n];
            }
        }

        return splits;
    }

    private static float[] CutsOf(IReadOnlyList<TrainingRow> rows, int feature)
    {
        var values = rows.Select(row => row.Features[feature]).Order().ToArray();
        var cuts = new List<float>();
        for (var i = 1; i < Bins; i++)
        {
            var cut = values[(int)((long)values.Length * i / Bins)];
            if ((cuts.Count == 0 || cut > cuts[^1]) && cut < values[^1])
            {
                cuts.Add(cut);
            }
        }

        if (cuts.Count == 0 || cuts[0] > values[0])
        {
            cuts.Insert(0, values[0]);
        }

        return [.. cuts.Take(Bins - 1)];
    }

    private static byte BinOf(float[] cuts, float value)
    {
        var at = Array.BinarySearch(cuts, value);
        return (byte)(at >= 0 ? at : ~at);
    }

    private static void Write16(Stream file, int value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        file.Write(bytes);
    }

    private static void WriteFloat(Stream file, float value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, value);
        file.Write(bytes);
    }

    private readonly record struct Split(int Column, int Bin, double Gain)
    {
        public static Split None { get; } = new(int.MaxValue, 0, 0);
    }
}
