using System.Buffers.Binary;
using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Weights for the chance that a line is of the body, and for that of a comment.</summary>
/// <remarks>
/// <b>Shape</b> Little endian. <c>Look = (Length:i32 Trees){2}</c>: two <see cref="BoostedTrees"/>, each behind its length
/// in bytes.
/// </remarks>
internal sealed record LineLook(BoostedTrees Body, BoostedTrees Comment)
{
    /// <summary>The chances of each line, 0 to 1.</summary>
    public (float[] Body, float[] Comment) Chances(float[][] rows) =>
        (
            Array.ConvertAll(rows, row => Body.Probability(row)),
            Array.ConvertAll(rows, row => Comment.Probability(row))
        );

    /// <summary>Takes one from the front of bytes.</summary>
    /// <exception cref="InvalidOperationException">The features have changed since it was trained.</exception>
    public static LineLook Take(ref ReadOnlySpan<byte> bytes, int features)
    {
        var look = new LineLook(TakeTrees(ref bytes), TakeTrees(ref bytes));
        return look.Body.Features == features && look.Comment.Features == features
            ? look
            : throw new InvalidOperationException(
                $"The line model knows {look.Body.Features} features and a line has {features}: train it again."
            );
    }

    private static BoostedTrees TakeTrees(ref ReadOnlySpan<byte> bytes)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var trees = BoostedTrees.Read(bytes.Slice(sizeof(int), length));
        bytes = bytes[(sizeof(int) + length)..];
        return trees;
    }
}
