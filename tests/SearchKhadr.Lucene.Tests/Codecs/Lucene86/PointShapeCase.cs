namespace SearchKhadr.Lucene.Tests.Codecs.Lucene86;

/// <summary>A shape of points to try.</summary>
public sealed record PointShapeCase(int Dimensions, int IndexDimensions, int Bytes)
{
    /// <summary>One to eight dimensions, narrow and wide, some with dimensions that are not searched.</summary>
    public static TheoryData<PointShapeCase> All { get; } =
    [
        new PointShapeCase(1, 1, 1),
        new PointShapeCase(1, 1, 8),
        new PointShapeCase(1, 1, 16),
        new PointShapeCase(2, 2, 4),
        new PointShapeCase(2, 1, 8),
        new PointShapeCase(3, 3, 3),
        new PointShapeCase(7, 4, 4),
        new PointShapeCase(8, 8, 2),
        new PointShapeCase(8, 8, 16),
    ];
}
