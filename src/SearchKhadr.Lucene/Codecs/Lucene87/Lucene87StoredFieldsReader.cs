using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene87.Lucene87StoredFieldsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>Reads the stored fields of one segment.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once.
/// <b>Cost</b> A document costs the head of its chunk, the chunk's dictionary and a tenth of the chunk; the next
/// ones of the same chunk nearly nothing. No allocation while one thread reads.
/// <b>Source</b> Lucene 8.8 <c>CompressingStoredFieldsReader</c>.
/// </remarks>
internal sealed class Lucene87StoredFieldsReader : IDisposable
{
    private readonly IndexInput _data;
    private readonly FieldInfos _fields;
    private readonly FieldsIndexReader _index;
    private StoredChunk? _spare;

    /// <summary>Opens the files of a segment.</summary>
    /// <exception cref="CorruptIndexException">One of them is damaged.</exception>
    /// <exception cref="UnsupportedIndexException">They are packed in a way that Lucene 8 does not have.</exception>
    public Lucene87StoredFieldsReader(IndexDirectory directory, SegmentInfo segment, FieldInfos fields)
    {
        _fields = fields;
        var dataName = SegmentFiles.Name(segment.Name, "", DataExtension);
        var isDeflate = segment.Attributes.TryGetValue(ModeKey, out var mode) switch
        {
            true when mode == BestSpeed => false,
            true when mode == BestCompression => true,
            true => throw new UnsupportedIndexException(
                $"unknown mode of stored fields, actual={mode}",
                dataName
            ),
            false => throw new CorruptIndexException($"the segment does not say {ModeKey}", dataName),
        };
        _data = directory.OpenInput(dataName);
        try
        {
            var codec = isDeflate ? HighDataCodec : FastDataCodec;
            var version = CodecUtil.CheckIndexHeader(
                _data,
                codec,
                VersionMeta,
                VersionChunkCount,
                segment.Id.Span,
                ""
            );
            CodecUtil.RetrieveChecksum(_data);
            DataStart = _data.Position;
            (_index, Meta) = ReadMeta(directory, segment, version, isDeflate);
            _index.CheckEnd(_data);
        }
        catch
        {
            _index?.Dispose();
            _data.Dispose();
            throw;
        }
    }

    /// <summary>How the documents are packed.</summary>
    public StoredFieldsMeta Meta { get; }

    /// <summary>How many chunks there are.</summary>
    public long ChunkCount => _index.ChunkCount;

    /// <summary>Where the first chunk begins in the documents' file.</summary>
    internal long DataStart { get; }

    /// <summary>Where the last chunk ends in the documents' file.</summary>
    internal long DataEnd => _index.End;

    /// <summary>Hands the stored fields of a document to a visitor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    public void Visit(int docId, StoredFieldVisitor visitor)
    {
        var chunk = Interlocked.Exchange(ref _spare, null) ?? new StoredChunk(_data, Meta);
        var document = Document(chunk, docId, out var fieldCount);
        StoredDocument.Visit(document, fieldCount, _fields, visitor, _data.Resource);
        Volatile.Write(ref _spare, chunk);
    }

    /// <summary>A reader of whole documents for merging; belongs to one thread.</summary>
    public StoredChunk OpenChunks() => new(_data, Meta);

    /// <summary>The packed bytes of a document, as its chunk holds them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    public ReadOnlySpan<byte> Document(StoredChunk chunk, int docId, out int fieldCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(docId);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(docId, Meta.MaxDoc);
        if (!chunk.Contains(docId))
        {
            var (start, end) = _index.ChunkOf(docId);
            chunk.Load(start, end, docId);
        }
        return chunk.Document(docId, out fieldCount);
    }

    /// <summary>The documents' file, and where the chunk of a document lies in it.</summary>
    internal (IndexInput File, long Start, long End) ChunkOf(int docId)
    {
        var (start, end) = _index.ChunkOf(docId);
        return (_data.Clone(), start, end);
    }

    /// <summary>Verifies that each document is found in the chunk that holds it.</summary>
    /// <exception cref="CorruptIndexException">One is not.</exception>
    public void CheckChunks() => _index.CheckChunks(_data, Meta.Version >= VersionChunkCount ? 2 : 1);

    /// <summary>Compares the checksums of the chunks and their index; the meta file's was compared when it was opened.</summary>
    /// <exception cref="CorruptIndexException">A file is damaged.</exception>
    public void CheckIntegrity()
    {
        CodecUtil.ChecksumEntireFile(_data);
        _index.CheckIntegrity();
    }

    /// <summary>Closes the files.</summary>
    public void Dispose()
    {
        _index.Dispose();
        _data.Dispose();
    }

    private static (FieldsIndexReader Index, StoredFieldsMeta Meta) ReadMeta(
        IndexDirectory directory,
        SegmentInfo segment,
        int version,
        bool isDeflate
    )
    {
        using var meta = directory.OpenInput(SegmentFiles.Name(segment.Name, "", MetaExtension));
        CodecUtil.CheckIndexHeader(meta, MetaCodec, version, version, segment.Id.Span, "");
        CodecUtil.ChecksumEntireFile(meta);
        var chunkBytes = meta.ReadVInt32();
        var packedVersion = meta.ReadVInt32();
        if (packedVersion != Bits.PackedInts.Version)
            throw new CorruptIndexException(
                $"version of packed integers actual={packedVersion} expected={Bits.PackedInts.Version}",
                meta.Resource
            );
        var indexName = SegmentFiles.Name(segment.Name, "", IndexExtension);
        var index = new FieldsIndexReader(directory, indexName, IndexCodec, segment.Id.Span, meta);
        try
        {
            if (version >= VersionChunkCount)
                _ = meta.ReadVInt64();
            var dirtyChunks = meta.ReadVInt64();
            var dirtyDocs = meta.ReadVInt64();
            CodecUtil.CheckFooter(meta);
            if (index.MaxDoc != segment.MaxDoc)
                throw new CorruptIndexException(
                    $"stored documents actual={index.MaxDoc} expected={segment.MaxDoc}",
                    meta.Resource
                );
            return (
                index,
                new StoredFieldsMeta(version, segment.MaxDoc, chunkBytes, isDeflate, dirtyChunks, dirtyDocs)
            );
        }
        catch
        {
            index.Dispose();
            throw;
        }
    }
}
