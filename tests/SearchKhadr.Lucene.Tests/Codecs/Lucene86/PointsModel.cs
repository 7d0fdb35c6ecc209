using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Codecs.Bkd;
using SearchKhadr.Lucene.Codecs.Lucene86;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene86;

/// <summary>Random points of one field, written and read as a segment's points alone.</summary>
internal sealed class PointsModel
{
    private readonly byte[] _id = new byte[16];
    private readonly FieldInfos _fields;
    private readonly FieldInfo _field;
    private readonly int _maxDoc;

    public PointsModel(Random random, PointShapeCase shape, int count, int distinct)
    {
        _maxDoc = Math.Max(1, count);
        _field = new FieldInfo("place", 3)
        {
            PointDimensionCount = shape.Dimensions,
            PointIndexDimensionCount = shape.IndexDimensions,
            PointBytesPerDimension = shape.Bytes,
        };
        _fields = new FieldInfos([_field]);
        var values = Enumerable.Range(0, distinct).Select(_ => RandomBytes(random, shape.Bytes)).ToArray();
        for (var i = 0; i < count; i++)
        {
            var packed = new List<byte>();
            for (var d = 0; d < shape.Dimensions; d++)
                packed.AddRange(values[random.Next(distinct)]);
            Points.Add((random.Next(_maxDoc), [.. packed]));
        }
        Points.Sort((left, right) => left.DocId.CompareTo(right.DocId));
    }

    /// <summary>The points in the order of their documents.</summary>
    public List<(int DocId, byte[] Packed)> Points { get; } = [];

    /// <summary>Every point as text, in one order.</summary>
    public IEnumerable<string> Sorted => Sort(Points);

    public static IEnumerable<string> Sort(IEnumerable<(int DocId, byte[] Packed)> points) =>
        points
            .Select(point => $"{Convert.ToHexString(point.Packed)} {point.DocId}")
            .Order(StringComparer.Ordinal);

    /// <summary>Writes the points at once, as a flush does.</summary>
    public void WriteFromHeap(IndexDirectory directory)
    {
        using var writer = new Lucene86PointsWriter(State(directory));
        var records = new PointRecords(Points.Count == 0 ? 1 : Points[0].Packed.Length);
        foreach (var (docId, packed) in Points)
            records.Add(packed, docId);
        writer.Write(_field, records);
        writer.Finish();
    }

    /// <summary>Writes the points through files, as a merge of many does.</summary>
    public void WriteFromSpool(IndexDirectory directory, long maxHeapBytes)
    {
        using var writer = new Lucene86PointsWriter(State(directory), maxHeapBytes);
        using var spool = new PointSpool(writer.Scratch, Lucene86PointsWriter.ShapeOf(_field), Points.Count);
        foreach (var (docId, packed) in Points)
            spool.Add(packed, docId);
        writer.Write(_field, spool);
        writer.Finish();
    }

    public Lucene86PointsReader Open(IndexDirectory directory) =>
        new(
            new SegmentReadState
            {
                Directory = directory,
                SegmentName = "_0",
                SegmentId = _id,
                MaxDoc = _maxDoc,
                FieldInfos = _fields,
            }
        );

    public BkdReader? Values(Lucene86PointsReader reader) => reader.Points(_field);

    private SegmentWriteState State(IndexDirectory directory) =>
        new()
        {
            Directory = directory,
            SegmentName = "_0",
            SegmentId = _id,
            MaxDoc = _maxDoc,
            FieldInfos = _fields,
        };

    // Few values of the first byte, so that prefixes are shared in some leaves and not in others.
    private static byte[] RandomBytes(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        if (random.Next(2) == 0)
            bytes[0] = (byte)random.Next(2);
        return bytes;
    }
}
