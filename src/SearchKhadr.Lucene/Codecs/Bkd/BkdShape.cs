namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>What a point of a field is made of.</summary>
/// <param name="Dimensions">How many dimensions a point has.</param>
/// <param name="IndexDimensions">How many of them, the first ones, the tree is split by.</param>
/// <param name="BytesPerDimension">How wide a dimension is. <b>Units</b> bytes.</param>
internal readonly record struct BkdShape(int Dimensions, int IndexDimensions, int BytesPerDimension)
{
    /// <summary>How many points a leaf holds at most.</summary>
    public const int PointsPerLeaf = 1024;

    /// <summary>A whole point. <b>Units</b> bytes.</summary>
    public int PackedBytes => Dimensions * BytesPerDimension;

    /// <summary>The dimensions that the tree is split by. <b>Units</b> bytes.</summary>
    public int PackedIndexBytes => IndexDimensions * BytesPerDimension;

    /// <summary>One dimension of a packed point.</summary>
    public ReadOnlySpan<byte> Dimension(ReadOnlySpan<byte> packed, int dimension) =>
        packed.Slice(dimension * BytesPerDimension, BytesPerDimension);

    /// <summary>One dimension of a packed point, to be written.</summary>
    public Span<byte> Dimension(Span<byte> packed, int dimension) =>
        packed.Slice(dimension * BytesPerDimension, BytesPerDimension);

    /// <summary>How many of a node's leaves go to its left: the tree is complete, and filled from the left.</summary>
    /// <remarks><b>Source</b> Lucene 8.7 <c>BKDWriter.getNumLeftLeafNodes</c>.</remarks>
    public static int LeftLeaves(int leaves)
    {
        var lastFullLevel = 1 << System.Numerics.BitOperations.Log2((uint)leaves);
        var half = lastFullLevel / 2;
        return half + Math.Min(leaves - lastFullLevel, half);
    }
}
