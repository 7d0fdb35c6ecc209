using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Search.Points;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents with a point between two corners, both inside, each with the score 1.</summary>
/// <remarks>A corner that is not below the other in every dimension matches nothing. <b>Source</b> Lucene 8 <c>PointRangeQuery</c>.</remarks>
public sealed record PointRangeQuery : PointQuery
{
    private readonly byte[] _least;
    private readonly byte[] _greatest;

    /// <summary>Takes corners whose dimensions are bytes already.</summary>
    /// <exception cref="ArgumentException">The corners' lengths differ, or do not part evenly.</exception>
    public PointRangeQuery(
        string field,
        ReadOnlySpan<byte> least,
        ReadOnlySpan<byte> greatest,
        int dimensions
    )
        : base(field, dimensions, least.Length / Math.Max(1, dimensions))
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        if (least.Length != greatest.Length || least.Length % dimensions != 0 || least.IsEmpty)
            throw new ArgumentException(
                $"corners of {dimensions} dimensions have {least.Length} and {greatest.Length} bytes",
                nameof(greatest)
            );
        _least = least.ToArray();
        _greatest = greatest.ToArray();
    }

    /// <summary>The least corner.</summary>
    public ReadOnlySpan<byte> Least => _least;

    /// <summary>The greatest corner.</summary>
    public ReadOnlySpan<byte> Greatest => _greatest;

    /// <summary>A range of 32-bit integers.</summary>
    public static PointRangeQuery OfInt32(string field, int least, int greatest) =>
        OfInt32(field, [least], [greatest]);

    /// <summary>A box of 32-bit integers.</summary>
    /// <exception cref="ArgumentException">The corners' dimensions differ, or there are none.</exception>
    public static PointRangeQuery OfInt32(
        string field,
        ReadOnlySpan<int> least,
        ReadOnlySpan<int> greatest
    ) => new(field, PackedPoint.OfInt32(least), PackedPoint.OfInt32(greatest), least.Length);

    /// <summary>A range of 64-bit integers.</summary>
    public static PointRangeQuery OfInt64(string field, long least, long greatest) =>
        OfInt64(field, [least], [greatest]);

    /// <summary>A box of 64-bit integers.</summary>
    /// <exception cref="ArgumentException">The corners' dimensions differ, or there are none.</exception>
    public static PointRangeQuery OfInt64(
        string field,
        ReadOnlySpan<long> least,
        ReadOnlySpan<long> greatest
    ) => new(field, PackedPoint.OfInt64(least), PackedPoint.OfInt64(greatest), least.Length);

    /// <summary>A range of 32-bit floating-point numbers.</summary>
    public static PointRangeQuery OfSingle(string field, float least, float greatest) =>
        OfSingle(field, [least], [greatest]);

    /// <summary>A box of 32-bit floating-point numbers.</summary>
    /// <exception cref="ArgumentException">The corners' dimensions differ, or there are none.</exception>
    public static PointRangeQuery OfSingle(
        string field,
        ReadOnlySpan<float> least,
        ReadOnlySpan<float> greatest
    ) => new(field, PackedPoint.OfSingle(least), PackedPoint.OfSingle(greatest), least.Length);

    /// <summary>A range of 64-bit floating-point numbers.</summary>
    public static PointRangeQuery OfDouble(string field, double least, double greatest) =>
        OfDouble(field, [least], [greatest]);

    /// <summary>A box of 64-bit floating-point numbers.</summary>
    /// <exception cref="ArgumentException">The corners' dimensions differ, or there are none.</exception>
    public static PointRangeQuery OfDouble(
        string field,
        ReadOnlySpan<double> least,
        ReadOnlySpan<double> greatest
    ) => new(field, PackedPoint.OfDouble(least), PackedPoint.OfDouble(greatest), least.Length);

    /// <summary>Whether both have one field and the same corners.</summary>
    public bool Equals(PointRangeQuery? other) =>
        base.Equals(other)
        && _least.AsSpan().SequenceEqual(other._least)
        && _greatest.AsSpan().SequenceEqual(other._greatest);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(base.GetHashCode());
        hash.AddBytes(_least);
        hash.AddBytes(_greatest);
        return hash.ToHashCode();
    }

    /// <summary>The field and the corners' bytes.</summary>
    public override string ToString() =>
        $"{Field}:[{Convert.ToHexString(_least)} TO {Convert.ToHexString(_greatest)}]";

    internal override PointTest CreateTest() => new RangeTest(_least, _greatest, BytesPerDimension);
}
