using SearchKhadr.Lucene.Codecs.Bkd;
using SearchKhadr.Lucene.Codecs.Lucene86;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Columns;

/// <summary>One field's points in memory.</summary>
internal sealed class PointsColumn(int packedBytes)
{
    private readonly PointRecords _points = new(packedBytes);
    private readonly byte[] _packed = new byte[packedBytes];

    /// <summary>How much memory it takes. <b>Units</b> bytes.</summary>
    public long UsedBytes => _points.UsedBytes;

    /// <summary>Adds a point of a document. <b>Requires</b> Documents come in order; the value was checked.</summary>
    public void Add(Field value, int docId) => _points.Add(Pack(value), docId);

    /// <summary>Hands the points to a codec.</summary>
    public void Write(Lucene86PointsWriter writer, FieldInfo field) => writer.Write(field, _points);

    private ReadOnlySpan<byte> Pack(Field value)
    {
        switch (value.Kind)
        {
            case FieldValueKind.Int32:
                SortableBytes.WriteInt32(_packed, (int)value.Number);
                return _packed;
            case FieldValueKind.Int64:
                SortableBytes.WriteInt64(_packed, value.Number);
                return _packed;
            case FieldValueKind.Single:
                SortableBytes.WriteSingle(_packed, BitConverter.Int32BitsToSingle((int)value.Number));
                return _packed;
            case FieldValueKind.Double:
                SortableBytes.WriteDouble(_packed, BitConverter.Int64BitsToDouble(value.Number));
                return _packed;
            case FieldValueKind.Bytes:
            case FieldValueKind.Text:
            default:
                return value.Bytes.Span;
        }
    }
}
