using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Points;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents with one of several points, each with the score 1.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>PointInSetQuery</c>.</remarks>
public sealed record PointInSetQuery : PointQuery
{
    private readonly byte[][] _points;

    /// <summary>Takes points whose dimensions are bytes already; repeated ones count once.</summary>
    /// <exception cref="ArgumentException">A point does not have as many bytes as the dimensions take.</exception>
    public PointInSetQuery(string field, int dimensions, int bytesPerDimension, IEnumerable<byte[]> points)
        : base(field, dimensions, bytesPerDimension)
    {
        var sorted = new SortedSet<byte[]>(
            Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right))
        );
        foreach (var point in points)
        {
            if (point.Length != dimensions * bytesPerDimension)
                throw new ArgumentException(
                    $"a point has actual={point.Length} bytes, expected={dimensions * bytesPerDimension}",
                    nameof(points)
                );
            sorted.Add((byte[])point.Clone());
        }
        _points = [.. sorted];
    }

    /// <summary>32-bit integers.</summary>
    public static PointInSetQuery OfInt32(string field, params IEnumerable<int> values) =>
        new(field, 1, sizeof(int), values.Select(value => PackedPoint.OfInt32(value)));

    /// <summary>64-bit integers.</summary>
    public static PointInSetQuery OfInt64(string field, params IEnumerable<long> values) =>
        new(field, 1, sizeof(long), values.Select(value => PackedPoint.OfInt64(value)));

    /// <summary>32-bit floating-point numbers.</summary>
    public static PointInSetQuery OfSingle(string field, params IEnumerable<float> values) =>
        new(field, 1, sizeof(float), values.Select(value => PackedPoint.OfSingle(value)));

    /// <summary>64-bit floating-point numbers.</summary>
    public static PointInSetQuery OfDouble(string field, params IEnumerable<double> values) =>
        new(field, 1, sizeof(double), values.Select(value => PackedPoint.OfDouble(value)));

    /// <summary>Whether both have one field and the same points.</summary>
    public bool Equals(PointInSetQuery? other) =>
        base.Equals(other)
        && _points.Length == other._points.Length
        && _points.Zip(other._points).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(base.GetHashCode());
        foreach (var point in _points)
            hash.AddBytes(point);
        return hash.ToHashCode();
    }

    /// <summary>The field and the points' bytes.</summary>
    public override string ToString() =>
        $"{Field}:{{{string.Join(' ', _points.Select(Convert.ToHexString))}}}";

    internal override Query Rewrite(IndexReader reader) =>
        _points.Length == 0 ? new MatchNoDocsQuery() : this;

    internal override PointTest CreateTest() => new SetTest(_points, BytesPerDimension);
}
