using System.Buffers.Binary;

namespace SearchKhadr.Ingestion.Ranking;

/// <summary>A sum of small decision trees, read as the log odds that something is so.</summary>
/// <remarks>
/// <para>
/// <b>Shape</b> Little endian. <c>Model = Features:u16 Trees:u16 Base:f32 Tree*</c>;
/// <c>Tree = Depth:u8 (Feature:u16 Threshold:f32){2^Depth - 1} (Leaf:f32){2^Depth}</c>. Nodes stand level by level; a
/// value at or below the threshold goes left. <c>01 00 01 00 00000000 01 0000 0000003F 000080BF 0000803F</c> is one
/// tree over one feature: -1 up to 0.5, else 1.
/// </para>
/// <para><b>Threads</b> Safe for many threads at once.</para>
/// <para><b>Source</b> Friedman, "Greedy function approximation: a gradient boosting machine" (2001).</para>
/// </remarks>
internal sealed class BoostedTrees
{
    private readonly float _base;
    private readonly Tree[] _trees;
    private readonly Split[] _splits;
    private readonly float[] _leaves;

    private BoostedTrees(int features, float start, Tree[] trees, Split[] splits, float[] leaves)
    {
        Features = features;
        _base = start;
        _trees = trees;
        _splits = splits;
        _leaves = leaves;
    }

    /// <summary>How many features a row must have.</summary>
    public int Features { get; }

    /// <summary>Reads a model from its bytes.</summary>
    public static BoostedTrees Read(ReadOnlySpan<byte> bytes)
    {
        var features = Take16(ref bytes);
        var trees = new Tree[Take16(ref bytes)];
        var start = TakeFloat(ref bytes);
        var splits = new List<Split>();
        var leaves = new List<float>();
        for (var t = 0; t < trees.Length; t++)
        {
            var depth = bytes[0];
            bytes = bytes[1..];
            var inner = (1 << depth) - 1;
            trees[t] = new Tree(depth, splits.Count, leaves.Count - inner);
            for (var i = 0; i < inner; i++)
                splits.Add(new Split(Take16(ref bytes), TakeFloat(ref bytes)));
            for (var i = 0; i <= inner; i++)
                leaves.Add(TakeFloat(ref bytes));
        }

        return new BoostedTrees(features, start, trees, [.. splits], [.. leaves]);
    }

    /// <summary>The probability, 0 to 1, for one row of features.</summary>
    public float Probability(ReadOnlySpan<float> row)
    {
        var sum = _base;
        foreach (ref readonly var tree in _trees.AsSpan())
        {
            var splits = _splits.AsSpan(tree.FirstSplit);
            var node = 0;
            for (var level = 0; level < tree.Depth; level++)
            {
                ref readonly var split = ref splits[node];
                node = (2 * node) + 2 - Convert.ToInt32(row[split.Feature] <= split.Threshold);
            }

            sum += _leaves[tree.LeafOffset + node];
        }

        return 1 / (1 + MathF.Exp(-sum));
    }

    private static ushort Take16(ref ReadOnlySpan<byte> bytes)
    {
        var value = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
        bytes = bytes[2..];
        return value;
    }

    private static float TakeFloat(ref ReadOnlySpan<byte> bytes)
    {
        var value = BinaryPrimitives.ReadSingleLittleEndian(bytes);
        bytes = bytes[4..];
        return value;
    }

    /// <summary>Where a tree's nodes and leaves stand: the leaves are numbered on from its last node.</summary>
    private readonly record struct Tree(int Depth, int FirstSplit, int LeafOffset);

    private readonly record struct Split(int Feature, float Threshold);
}
