using System.Buffers.Binary;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Grows boosted trees over rows of features, by histograms of gradients.</summary>
/// <remarks>
/// <b>Source</b> Friedman, "Greedy function approximation: a gradient boosting machine" (2001); Chen and Guestrin,
/// "XGBoost: a scalable tree boosting system" (2016), section 2, for the second-order gain.
/// </remarks>
internal sealed class TreeTrainer(int trees, int depth, double rate, int seed, double rowShare = 0.7)
{
    private const double Ridge = 4;
    private const double LeastMass = 8;
    private const double ColumnShare = 0.35;

    /// <summary>Trains a model and gives it in the file's format.</summary>
    public byte[] Train(IReadOnlyList<TrainingRow> rows) =>
        Train(
            BinnedRows.Of([.. rows.Select(static row => row.Features)]),
            [.. rows.Select(static row => row.Label)],
            [.. rows.Select(static row => row.Weight)]
        );

    /// <summary>The same over rows that are binned already; a row of no weight is left out.</summary>
    public byte[] Train(BinnedRows rows, bool[] labels, double[] rowWeights)
    {
        var random = new Random(seed);
        var features = rows.Features;
        var mean = rowWeights.Sum() / rowWeights.Count(static weight => weight > 0);
        var weights = Array.ConvertAll(rowWeights, weight => Math.Min(weight / mean, 30));
        var share = labels.Select((label, i) => label ? weights[i] : 0).Sum() / weights.Sum();
        var start = Math.Log(share / (1 - share));
        var sums = Enumerable.Repeat(start, labels.Length).ToArray();
        using var file = new MemoryStream();
        Write16(file, features);
        Write16(file, trees);
        WriteFloat(file, (float)start);
        for (var t = 0; t < trees; t++)
        {
            var used = new List<int>();
            var steps = new List<Step>();
            for (var i = 0; i < labels.Length; i++)
            {
                if (weights[i] <= 0 || random.NextDouble() >= rowShare)
                    continue;
                var chance = 1 / (1 + Math.Exp(-sums[i]));
                steps.Add(
                    new Step(
                        weights[i] * (chance - (labels[i] ? 1 : 0)),
                        weights[i] * Math.Max(chance * (1 - chance), 1e-6)
                    )
                );
                used.Add(i);
            }

            int[] columns = [.. Enumerable.Range(0, features).Where(_ => random.NextDouble() < ColumnShare)];
            Grow(columns, [.. used], [.. steps], rows, sums, file);
        }

        return file.ToArray();
    }

    private void Grow(int[] columns, int[] used, Step[] steps, BinnedRows rows, double[] sums, Stream file)
    {
        var nodes = new int[used.Length];
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
                    var splits = BestSplits(rows.Bins[column], used, steps, nodes, first, width, column);
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
            for (var k = 0; k < nodes.Length; k++)
                nodes[k] = Next(nodes[k], best[nodes[k] - first], rows, used[k]);
        }

        var inner = (1 << depth) - 1;
        var leafSteps = new Step[inner + 1];
        for (var k = 0; k < used.Length; k++)
            leafSteps[nodes[k] - inner] += steps[k];

        file.WriteByte((byte)depth);
        foreach (var split in chosen)
        {
            Write16(file, split.Gain <= 0 ? 0 : split.Column);
            WriteFloat(file, split.Gain <= 0 ? float.PositiveInfinity : rows.Cuts[split.Column][split.Bin]);
        }

        var leaves = Array.ConvertAll(
            leafSteps,
            step => (float)(-rate * step.Gradient / (step.Mass + Ridge))
        );
        foreach (var leaf in leaves)
            WriteFloat(file, leaf);

        Parallel.For(
            0,
            sums.Length,
            row =>
            {
                var node = 0;
                for (var level = 0; level < depth; level++)
                    node = Next(node, chosen[node], rows, row);
                sums[row] += leaves[node - inner];
            }
        );
    }

    private static int Next(int node, Split split, BinnedRows rows, int row)
    {
        var isLeft = split.Gain <= 0 || rows.Bins[split.Column][row] <= split.Bin;
        return (2 * node) + (isLeft ? 1 : 2);
    }

    private static Split[] BestSplits(
        byte[] bins,
        int[] used,
        Step[] steps,
        int[] nodes,
        int first,
        int width,
        int column
    )
    {
        var sums = new Step[width * BinnedRows.Most];
        for (var k = 0; k < used.Length; k++)
            sums[((nodes[k] - first) * BinnedRows.Most) + bins[used[k]]] += steps[k];

        var splits = new Split[width];
        for (var n = 0; n < width; n++)
        {
            var here = sums.AsSpan(n * BinnedRows.Most, BinnedRows.Most);
            Step all = default;
            foreach (var step in here)
                all += step;
            splits[n] = Split.None;
            Step left = default;
            for (var bin = 0; bin < BinnedRows.Most - 1; bin++)
            {
                left += here[bin];
                var right = all - left;
                if (left.Mass < LeastMass || right.Mass < LeastMass)
                    continue;

                var gain = left.Worth + right.Worth - all.Worth;
                splits[n] = gain > splits[n].Gain ? new Split(column, bin, gain) : splits[n];
            }
        }

        return splits;
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

    /// <summary>Where rows pull a leaf, and how firmly.</summary>
    private readonly record struct Step(double Gradient, double Mass)
    {
        public double Worth => Gradient * Gradient / (Mass + Ridge);

        public static Step operator +(Step a, Step b) => new(a.Gradient + b.Gradient, a.Mass + b.Mass);

        public static Step operator -(Step a, Step b) => new(a.Gradient - b.Gradient, a.Mass - b.Mass);
    }

    private readonly record struct Split(int Column, int Bin, double Gain)
    {
        public static Split None { get; } = new(int.MaxValue, 0, 0);
    }
}
