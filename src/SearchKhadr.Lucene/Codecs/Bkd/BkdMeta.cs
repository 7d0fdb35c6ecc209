using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>What is known of a field's tree before it is walked; <see cref="BkdIndexWriter"/> has the grammar.</summary>
internal sealed record BkdMeta
{
    private const int MaxPointsPerLeaf = 1 << 20;

    /// <summary>What its points are made of.</summary>
    public required BkdShape Shape { get; init; }

    /// <summary>How many points a leaf holds at most.</summary>
    public required int PointsPerLeaf { get; init; }

    /// <summary>How many leaves there are.</summary>
    public required int Leaves { get; init; }

    /// <summary>The least value of each index dimension.</summary>
    public required byte[] Least { get; init; }

    /// <summary>The greatest value of each index dimension.</summary>
    public required byte[] Greatest { get; init; }

    /// <summary>How many points there are.</summary>
    public required long PointCount { get; init; }

    /// <summary>How many documents have one.</summary>
    public required int DocCount { get; init; }

    /// <summary>How long the inner nodes are. <b>Units</b> bytes.</summary>
    public required int IndexBytes { get; init; }

    /// <summary>Where the leaves begin.</summary>
    public required long LeavesStart { get; init; }

    /// <summary>Where the inner nodes begin.</summary>
    public required long IndexStart { get; init; }

    /// <summary>Reads what is known of the next tree.</summary>
    /// <exception cref="CorruptIndexException">It cannot be so.</exception>
    public static BkdMeta Read(IndexInput input, int maxDoc)
    {
        CodecUtil.CheckHeader(input, BkdIndexWriter.Codec, BkdIndexWriter.Version, BkdIndexWriter.Version);
        var dimensions = input.ReadVInt32();
        var indexDimensions = input.ReadVInt32();
        var pointsPerLeaf = input.ReadVInt32();
        var width = input.ReadVInt32();
        if (
            dimensions is < 1 or > 16
            || indexDimensions is < 1 or > 8
            || indexDimensions > dimensions
            || width is < 1 or > 16
            || pointsPerLeaf is < 1 or > MaxPointsPerLeaf
        )
            throw new CorruptIndexException(
                $"impossible points: dimensions={dimensions} indexed={indexDimensions} bytes={width} a leaf={pointsPerLeaf}",
                input.Resource
            );
        var shape = new BkdShape(dimensions, indexDimensions, width);
        var meta = new BkdMeta
        {
            Shape = shape,
            PointsPerLeaf = pointsPerLeaf,
            Leaves = input.ReadVInt32(),
            Least = input.ReadSpan(shape.PackedIndexBytes).ToArray(),
            Greatest = input.ReadSpan(shape.PackedIndexBytes).ToArray(),
            PointCount = input.ReadVInt64(),
            DocCount = input.ReadVInt32(),
            IndexBytes = input.ReadVInt32(),
            LeavesStart = input.ReadInt64(),
            IndexStart = input.ReadInt64(),
        };
        meta.Verify(input.Resource, maxDoc);
        return meta;
    }

    private void Verify(string resource, int maxDoc)
    {
        // Every leaf but the first takes at least a byte of the index.
        if (Leaves < 1 || IndexBytes < 1 || Leaves - 1 > IndexBytes)
            throw new CorruptIndexException(
                $"impossible tree of points: leaves={Leaves} bytes={IndexBytes}",
                resource
            );
        if (DocCount < 1 || DocCount > maxDoc || DocCount > PointCount)
            throw new CorruptIndexException(
                $"impossible counts of points: points={PointCount} documents={DocCount} of {maxDoc}",
                resource
            );
        for (var d = 0; d < Shape.IndexDimensions; d++)
        {
            if (
                Shape
                    .Dimension((ReadOnlySpan<byte>)Least, d)
                    .SequenceCompareTo(Shape.Dimension((ReadOnlySpan<byte>)Greatest, d)) > 0
            )
                throw new CorruptIndexException($"dimension {d} of points ends before it begins", resource);
        }
    }
}
