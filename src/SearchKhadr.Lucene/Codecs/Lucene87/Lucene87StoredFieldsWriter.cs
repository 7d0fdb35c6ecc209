using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene87.Lucene87StoredFieldsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>Writes the stored fields of one segment, document by document.</summary>
/// <remarks>
/// <b>Requires</b> For each document <see cref="StartDocument"/>, its fields, <see cref="FinishDocument"/>; at last
/// <see cref="Finish"/>. <b>Source</b> Lucene 8.8 <c>CompressingStoredFieldsWriter</c>.
/// </remarks>
internal sealed partial class Lucene87StoredFieldsWriter : IDisposable
{
    private readonly SegmentInfo _segment;
    private readonly ChunkedFilesWriter _files;
    private readonly ByteSink _documents = new(1 << 16);
    private readonly StoredChunkPacker _packer = new();
    private readonly List<int> _fieldCounts = [];
    private readonly List<int> _ends = [];
    private int _fieldCount;

    /// <summary>Creates the files and notes the mode in the segment's attributes.</summary>
    public Lucene87StoredFieldsWriter(IndexDirectory directory, SegmentInfo segment)
    {
        _segment = segment;
        segment.Attributes[ModeKey] = BestSpeed;
        _files = new ChunkedFilesWriter(directory, segment, Files);
        _files.Meta.WriteVInt32(ChunkBytes);
        _files.Meta.WriteVInt32(PackedInts.Version);
    }

    /// <summary>How many documents are finished.</summary>
    public int DocCount => _files.DocCount + _ends.Count;

    /// <summary>How much memory the documents take that are not in the file yet. <b>Units</b> bytes.</summary>
    public long BufferedBytes => _documents.Length;

    /// <summary>Begins a document.</summary>
    public void StartDocument() => _fieldCount = 0;

    /// <summary>Writes a value of the document.</summary>
    public void WriteField(FieldInfo info, Field field)
    {
        switch (field.Kind)
        {
            case FieldValueKind.Text:
                WriteText(info.Number, field.Bytes.IsEmpty ? Utf8(field) : field.Bytes.Span);
                break;
            case FieldValueKind.Bytes:
                WriteBinary(info.Number, field.Bytes.Span);
                break;
            case FieldValueKind.Int32:
                WriteInt32(info.Number, (int)field.Number);
                break;
            case FieldValueKind.Int64:
                WriteInt64(info.Number, field.Number);
                break;
            case FieldValueKind.Single:
                WriteSingle(info.Number, BitConverter.Int32BitsToSingle((int)field.Number));
                break;
            case FieldValueKind.Double:
                WriteDouble(info.Number, BitConverter.Int64BitsToDouble(field.Number));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(field), field.Kind, "no such kind of value");
        }
    }

    /// <summary>Writes a text.</summary>
    public void WriteText(int fieldNumber, ReadOnlySpan<byte> utf8)
    {
        WriteHead(fieldNumber, StoredType.Text);
        _documents.WriteVInt32(utf8.Length);
        _documents.WriteBytes(utf8);
    }

    /// <summary>Writes bytes.</summary>
    public void WriteBinary(int fieldNumber, ReadOnlySpan<byte> bytes)
    {
        WriteHead(fieldNumber, StoredType.Binary);
        _documents.WriteVInt32(bytes.Length);
        _documents.WriteBytes(bytes);
    }

    /// <summary>Writes a 32-bit integer.</summary>
    public void WriteInt32(int fieldNumber, int value)
    {
        WriteHead(fieldNumber, StoredType.Int32);
        StoredNumbers.WriteInt32(_documents, value);
    }

    /// <summary>Writes a 64-bit integer.</summary>
    public void WriteInt64(int fieldNumber, long value)
    {
        WriteHead(fieldNumber, StoredType.Int64);
        StoredNumbers.WriteInt64(_documents, value);
    }

    /// <summary>Writes a 32-bit floating-point number.</summary>
    public void WriteSingle(int fieldNumber, float value)
    {
        WriteHead(fieldNumber, StoredType.Single);
        StoredNumbers.WriteSingle(_documents, value);
    }

    /// <summary>Writes a 64-bit floating-point number.</summary>
    public void WriteDouble(int fieldNumber, double value)
    {
        WriteHead(fieldNumber, StoredType.Double);
        StoredNumbers.WriteDouble(_documents, value);
    }

    /// <summary>Ends a document.</summary>
    public void FinishDocument()
    {
        _fieldCounts.Add(_fieldCount);
        _ends.Add(_documents.Length);
        _fieldCount = 0;
        if (_documents.Length >= ChunkBytes || _ends.Count >= MaxDocsPerChunk)
            FlushChunk();
    }

    /// <summary>Completes the files and adds their names to the segment's.</summary>
    /// <exception cref="InvalidOperationException">More or fewer documents were written.</exception>
    public void Finish(int maxDoc)
    {
        if (_ends.Count > 0)
            FlushIncomplete();
        _files.Finish(maxDoc);
    }

    /// <summary>Closes the files; what was not finished is left incomplete.</summary>
    public void Dispose() => _files.Dispose();

    private void WriteHead(int fieldNumber, StoredType type)
    {
        _fieldCount++;
        _documents.WriteVUInt64(((ulong)(uint)fieldNumber << TypeBits) | (uint)type);
    }

    private void FlushIncomplete()
    {
        _files.NoteIncomplete(_ends.Count, _documents.Length);
        FlushChunk();
    }

    private void FlushChunk()
    {
        var first = _files.Begin(_ends.Count);
        _packer.Write(_files.Data, first, _fieldCounts, _ends, _documents.Written);
        _fieldCounts.Clear();
        _ends.Clear();
        _documents.Clear();
    }

    private static ReadOnlySpan<byte> Utf8(Field field) =>
        System.Text.Encoding.UTF8.GetBytes(field.Text ?? "");
}
