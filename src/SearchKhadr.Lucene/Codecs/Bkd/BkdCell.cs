namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>A part of the space while a tree is built, and how often each dimension was split on the way to it.</summary>
internal sealed class BkdCell
{
    // How often the other dimensions are split before the true bounds of a cell are worth a pass over its points.
    private const int SplitsBeforeExactBounds = 4;

    private readonly BkdShape _shape;
    private readonly byte[] _least;
    private readonly byte[] _greatest;
    private readonly int[] _splits;

    private BkdCell(BkdShape shape, byte[] least, byte[] greatest, int[] splits)
    {
        _shape = shape;
        _least = least;
        _greatest = greatest;
        _splits = splits;
    }

    /// <summary>The whole space of a tree whose bounds are known.</summary>
    public static BkdCell Root(BkdTree tree) =>
        new(tree.Shape, [.. tree.Least], [.. tree.Greatest], new int[tree.Shape.IndexDimensions]);

    /// <summary>Whether the bounds have become so loose that they should be taken from the points again.</summary>
    public bool NeedsExactBounds
    {
        get
        {
            var total = _splits.Sum();
            return _shape.IndexDimensions > 2 && total > 0 && total % SplitsBeforeExactBounds == 0;
        }
    }

    /// <summary>The least corner, to be corrected.</summary>
    public Span<byte> Least => _least;

    /// <summary>The greatest corner, to be corrected.</summary>
    public Span<byte> Greatest => _greatest;

    /// <summary>The dimension to split: the widest, but none is left behind by half of another's splits.</summary>
    /// <remarks><b>Source</b> Lucene 8.7 <c>BKDWriter.split</c>.</remarks>
    public int SplitDimension()
    {
        var most = _splits.Max();
        for (var d = 0; d < _splits.Length; d++)
        {
            if (_splits[d] < most / 2 && Width(d) != 0)
                return d;
        }
        var widest = 0;
        for (var d = 1; d < _splits.Length; d++)
        {
            if (Width(d) > Width(widest))
                widest = d;
        }
        return widest;
    }

    /// <summary>The two parts on both sides of a value, which is in both.</summary>
    public (BkdCell Left, BkdCell Right) Split(int dimension, ReadOnlySpan<byte> value)
    {
        var splits = (int[])_splits.Clone();
        splits[dimension]++;
        var left = new BkdCell(_shape, [.. _least], [.. _greatest], splits);
        var right = new BkdCell(_shape, [.. _least], [.. _greatest], splits);
        value.CopyTo(_shape.Dimension(left.Greatest, dimension));
        value.CopyTo(_shape.Dimension(right.Least, dimension));
        return (left, right);
    }

    /// <summary>Begins bounds at a point.</summary>
    public static void Begin(BkdShape shape, ReadOnlySpan<byte> point, Span<byte> least, Span<byte> greatest)
    {
        point[..shape.PackedIndexBytes].CopyTo(least);
        point[..shape.PackedIndexBytes].CopyTo(greatest);
    }

    /// <summary>Widens bounds so that they hold a point.</summary>
    public static void Widen(BkdShape shape, ReadOnlySpan<byte> point, Span<byte> least, Span<byte> greatest)
    {
        for (var d = 0; d < shape.IndexDimensions; d++)
        {
            var value = shape.Dimension(point, d);
            if (value.SequenceCompareTo(shape.Dimension(least, d)) < 0)
                value.CopyTo(shape.Dimension(least, d));
            else if (value.SequenceCompareTo(shape.Dimension(greatest, d)) > 0)
                value.CopyTo(shape.Dimension(greatest, d));
        }
    }

    private UInt128 Width(int dimension) =>
        PointKeys.Wide(_shape.Dimension(_greatest, dimension))
        - PointKeys.Wide(_shape.Dimension(_least, dimension));
}
