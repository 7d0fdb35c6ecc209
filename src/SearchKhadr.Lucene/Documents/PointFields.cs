namespace SearchKhadr.Lucene.Documents;

/// <summary>Makes fields that are found by the place of a point in a space of 1 to 8 dimensions.</summary>
/// <remarks>
/// A field may hold several points a document. Every point of a field has the same count and width of dimensions.
/// <b>Source</b> Lucene 8 <c>IntPoint</c>, <c>LongPoint</c>, <c>FloatPoint</c>, <c>DoublePoint</c>, <c>BinaryPoint</c>.
/// </remarks>
public static class PointFields
{
    /// <summary>A point of 32-bit integers, one a dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no dimensions, or more than 8.</exception>
    public static Field OfInt32(string name, params ReadOnlySpan<int> point) =>
        Of(name, PackedPoint.OfInt32(point), point.Length);

    /// <summary>A point of 64-bit integers, one a dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no dimensions, or more than 8.</exception>
    public static Field OfInt64(string name, params ReadOnlySpan<long> point) =>
        Of(name, PackedPoint.OfInt64(point), point.Length);

    /// <summary>A point of 32-bit floating-point numbers, one a dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no dimensions, or more than 8.</exception>
    public static Field OfSingle(string name, params ReadOnlySpan<float> point) =>
        Of(name, PackedPoint.OfSingle(point), point.Length);

    /// <summary>A point of 64-bit floating-point numbers, one a dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no dimensions, or more than 8.</exception>
    public static Field OfDouble(string name, params ReadOnlySpan<double> point) =>
        Of(name, PackedPoint.OfDouble(point), point.Length);

    /// <summary>A point whose dimensions are bytes already, one dimension after the other.</summary>
    /// <param name="packed">All dimensions, each as wide as the others.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no dimensions, or more than 8.</exception>
    /// <exception cref="ArgumentException">The bytes do not part evenly, or a dimension is wider than 16 bytes.</exception>
    public static Field OfBytes(string name, ReadOnlyMemory<byte> packed, int dimensions) =>
        Of(name, packed, dimensions);

    private static Field Of(string name, ReadOnlyMemory<byte> packed, int dimensions)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimensions, PackedPoint.MaxIndexDimensions);
        var width = packed.Length / dimensions;
        if (width * dimensions != packed.Length || width is < 1 or > PackedPoint.MaxBytesPerDimension)
            throw new ArgumentException(
                $"a point of {dimensions} dimensions cannot have {packed.Length} bytes",
                nameof(packed)
            );
        return Field.OfBytes(name, packed, FieldType.Points(dimensions, width));
    }
}
