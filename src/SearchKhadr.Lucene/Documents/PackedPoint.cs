namespace SearchKhadr.Lucene.Documents;

/// <summary>Points as bytes: each dimension in <see cref="SortableBytes"/>, one after the other.</summary>
public static class PackedPoint
{
    /// <summary>How many dimensions a point may have, searched or not.</summary>
    public const int MaxDimensions = 16;

    /// <summary>How many dimensions can be searched.</summary>
    public const int MaxIndexDimensions = 8;

    /// <summary>How wide a dimension may be. <b>Units</b> bytes.</summary>
    public const int MaxBytesPerDimension = 16;

    /// <summary>A point of 32-bit integers.</summary>
    public static byte[] OfInt32(params ReadOnlySpan<int> point)
    {
        var packed = new byte[point.Length * sizeof(int)];
        for (var i = 0; i < point.Length; i++)
            SortableBytes.WriteInt32(packed.AsSpan(i * sizeof(int)), point[i]);
        return packed;
    }

    /// <summary>A point of 64-bit integers.</summary>
    public static byte[] OfInt64(params ReadOnlySpan<long> point)
    {
        var packed = new byte[point.Length * sizeof(long)];
        for (var i = 0; i < point.Length; i++)
            SortableBytes.WriteInt64(packed.AsSpan(i * sizeof(long)), point[i]);
        return packed;
    }

    /// <summary>A point of 32-bit floating-point numbers.</summary>
    public static byte[] OfSingle(params ReadOnlySpan<float> point)
    {
        var packed = new byte[point.Length * sizeof(float)];
        for (var i = 0; i < point.Length; i++)
            SortableBytes.WriteSingle(packed.AsSpan(i * sizeof(float)), point[i]);
        return packed;
    }

    /// <summary>A point of 64-bit floating-point numbers.</summary>
    public static byte[] OfDouble(params ReadOnlySpan<double> point)
    {
        var packed = new byte[point.Length * sizeof(double)];
        for (var i = 0; i < point.Length; i++)
            SortableBytes.WriteDouble(packed.AsSpan(i * sizeof(double)), point[i]);
        return packed;
    }
}
