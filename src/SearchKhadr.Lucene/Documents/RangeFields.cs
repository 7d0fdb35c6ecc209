namespace SearchKhadr.Lucene.Documents;

/// <summary>Makes fields that hold a box, from a least to a greatest corner, in a space of 1 to 4 dimensions.</summary>
/// <remarks>
/// A box is a point of twice the dimensions: the least corner, then the greatest. Both ends are inside.
/// <b>Source</b> Lucene 8 <c>IntRange</c>, <c>LongRange</c>, <c>FloatRange</c>, <c>DoubleRange</c>.
/// </remarks>
public static class RangeFields
{
    /// <summary>A box of 32-bit integers.</summary>
    /// <exception cref="ArgumentException">The corners' dimensions differ, are none or over 4, or an end is before its beginning.</exception>
    public static Field OfInt32(string name, ReadOnlySpan<int> least, ReadOnlySpan<int> greatest)
    {
        Verify(least, greatest);
        return PointFields.OfInt32(name, [.. least, .. greatest]);
    }

    /// <summary>A box of 64-bit integers.</summary>
    /// <exception cref="ArgumentException">The corners' dimensions differ, are none or over 4, or an end is before its beginning.</exception>
    public static Field OfInt64(string name, ReadOnlySpan<long> least, ReadOnlySpan<long> greatest)
    {
        Verify(least, greatest);
        return PointFields.OfInt64(name, [.. least, .. greatest]);
    }

    /// <summary>A box of 32-bit floating-point numbers.</summary>
    /// <exception cref="ArgumentException">The corners' dimensions differ, are none or over 4, or an end is before its beginning.</exception>
    public static Field OfSingle(string name, ReadOnlySpan<float> least, ReadOnlySpan<float> greatest)
    {
        Verify(least, greatest);
        return PointFields.OfSingle(name, [.. least, .. greatest]);
    }

    /// <summary>A box of 64-bit floating-point numbers.</summary>
    /// <exception cref="ArgumentException">The corners' dimensions differ, are none or over 4, or an end is before its beginning.</exception>
    public static Field OfDouble(string name, ReadOnlySpan<double> least, ReadOnlySpan<double> greatest)
    {
        Verify(least, greatest);
        return PointFields.OfDouble(name, [.. least, .. greatest]);
    }

    private static void Verify<T>(ReadOnlySpan<T> least, ReadOnlySpan<T> greatest)
        where T : IComparable<T>
    {
        if (least.Length != greatest.Length || least.Length is < 1 or > PackedPoint.MaxIndexDimensions / 2)
            throw new ArgumentException(
                $"a box needs two corners of 1 to 4 dimensions, actual={least.Length} and {greatest.Length}",
                nameof(least)
            );
        for (var i = 0; i < least.Length; i++)
        {
            if (least[i].CompareTo(greatest[i]) > 0)
                throw new ArgumentException(
                    $"dimension {i} of a box ends before it begins: {least[i]} to {greatest[i]}",
                    nameof(greatest)
                );
        }
    }
}
