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
    private readonly IndexDirectory _directory;
    private readonly SegmentInfo _segment;
    private readonly IndexOutput _meta;
    private readonly IndexOutput _data;
    private readonly FieldsIndexWriter _index = new(IndexCodec);
    private readonly ByteSink _documents = new(1 << 16);
    private readonly StoredChunkPacker _packer = new();
    private readonly List<int> _fieldCounts = [];
    private readonly List<int> _ends = [];
    private int _docBase;
    private int _fieldCount;
    private long _dirtyChunks;
    private long _dirtyDocs;

    /// <summary>Creates the files and notes the mode in the segment's attributes.</summary>
    public Lucene87StoredFieldsWriter(IndexDirectory directory, SegmentInfo segment)
    {
        _directory = directory;
        _segment = segment;
        segment.Attributes[ModeKey] = BestSpeed;
        _meta = directory.CreateOutput(SegmentFiles.Name(segment.Name, "", MetaExtension));
        try
        {
            _data = directory.CreateOutput(SegmentFiles.Name(segment.Name, "", DataExtension));
        }
        catch
        {
            _meta.Dispose();
            throw;
        }
        CodecUtil.WriteIndexHeader(_meta, MetaCodec, VersionMeta, segment.Id.Span, "");
        CodecUtil.WriteIndexHeader(_data, FastDataCodec, VersionMeta, segment.Id.Span, "");
        _meta.WriteVInt32(ChunkBytes);
        _meta.WriteVInt32(PackedInts.Version);
    }

    /// <summary>How many documents are finished.</summary>
    public int DocCount => _docBase + _ends.Count;

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
            FlushChunk(isComplete: true);
    }

    /// <summary>Completes the files and adds their names to the segment's.</summary>
    /// <exception cref="InvalidOperationException">More or fewer documents were written.</exception>
    public void Finish(int maxDoc)
    {
        if (DocCount != maxDoc)
            throw new InvalidOperationException($"stored documents: actual={DocCount} expected={maxDoc}");
        if (_ends.Count > 0)
            FlushChunk(isComplete: false);
        var indexName = SegmentFiles.Name(_segment.Name, "", IndexExtension);
        _index.Finish(_directory, indexName, _segment.Id.Span, _meta, _data.Position);
        _meta.WriteVInt64(_dirtyChunks);
        _meta.WriteVInt64(_dirtyDocs);
        CodecUtil.WriteFooter(_meta);
        CodecUtil.WriteFooter(_data);
        _segment.Files.Add(indexName);
        _segment.Files.Add(SegmentFiles.Name(_segment.Name, "", MetaExtension));
        _segment.Files.Add(SegmentFiles.Name(_segment.Name, "", DataExtension));
    }

    /// <summary>Closes the files; what was not finished is left incomplete.</summary>
    public void Dispose()
    {
        try
        {
            _data.Dispose();
        }
        finally
        {
            _meta.Dispose();
        }
    }

    private void WriteHead(int fieldNumber, StoredType type)
    {
        _fieldCount++;
        _documents.WriteVUInt64(((ulong)(uint)fieldNumber << TypeBits) | (uint)type);
    }

    private void FlushChunk(bool isComplete)
    {
        if (!isComplete)
        {
            _dirtyChunks++;
            var expected = Math.Min(MaxDocsPerChunk, (double)ChunkBytes / _documents.Length * _ends.Count);
            _dirtyDocs += (long)expected - _ends.Count;
        }
        _index.Add(_ends.Count, _data.Position);
        _packer.Write(_data, _docBase, _fieldCounts, _ends, _documents.Written);
        _docBase += _ends.Count;
        _fieldCounts.Clear();
        _ends.Clear();
        _documents.Clear();
    }

    private static ReadOnlySpan<byte> Utf8(Field field) =>
        System.Text.Encoding.UTF8.GetBytes(field.Text ?? "");
}
