namespace SearchKhadr.Lucene.Search;

/// <summary>Makes queries for boxes that <see cref="Documents.RangeFields"/> indexed.</summary>
/// <remarks>
/// A box is a point of twice the dimensions, so each relation is a range of such points. Corners are
/// <see cref="Documents.PackedPoint"/>s. <b>Source</b> Lucene 8 <c>RangeFieldQuery</c>.
/// </remarks>
public static class BoxQueries
{
    /// <summary>Boxes that share a place with a box.</summary>
    /// <exception cref="ArgumentException">The corners' lengths differ, or do not part evenly.</exception>
    public static Query Intersecting(
        string field,
        ReadOnlySpan<byte> least,
        ReadOnlySpan<byte> greatest,
        int dimensions
    ) =>
        new PointRangeQuery(
            field,
            [.. Lowest(least), .. least],
            [.. greatest, .. Highest(greatest)],
            2 * dimensions
        );

    /// <summary>Boxes that are wholly inside a box.</summary>
    /// <exception cref="ArgumentException">The corners' lengths differ, or do not part evenly.</exception>
    public static Query Within(
        string field,
        ReadOnlySpan<byte> least,
        ReadOnlySpan<byte> greatest,
        int dimensions
    ) =>
        new PointRangeQuery(
            field,
            [.. least, .. Lowest(least)],
            [.. Highest(greatest), .. greatest],
            2 * dimensions
        );

    /// <summary>Boxes that a box is wholly inside of.</summary>
    /// <exception cref="ArgumentException">The corners' lengths differ, or do not part evenly.</exception>
    public static Query Containing(
        string field,
        ReadOnlySpan<byte> least,
        ReadOnlySpan<byte> greatest,
        int dimensions
    ) =>
        new PointRangeQuery(
            field,
            [.. Lowest(least), .. greatest],
            [.. least, .. Highest(greatest)],
            2 * dimensions
        );

    /// <summary>Boxes that share a place with a box but are not wholly inside it.</summary>
    /// <exception cref="ArgumentException">The corners' lengths differ, or do not part evenly.</exception>
    public static Query Crossing(
        string field,
        ReadOnlySpan<byte> least,
        ReadOnlySpan<byte> greatest,
        int dimensions
    ) =>
        new ConstantScoreQuery(
            new BooleanQuery([
                new BooleanClause(Intersecting(field, least, greatest, dimensions), Occur.Must),
                new BooleanClause(Within(field, least, greatest, dimensions), Occur.MustNot),
            ])
        );

    private static byte[] Lowest(ReadOnlySpan<byte> corner) => new byte[corner.Length];

    private static byte[] Highest(ReadOnlySpan<byte> corner)
    {
        var highest = new byte[corner.Length];
        Array.Fill(highest, byte.MaxValue);
        return highest;
    }
}
