using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene50.Lucene50TermVectorsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene50;

/// <summary>Reads the term vectors that <see cref="Lucene50TermVectorsWriter"/> or Lucene wrote.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once. <b>Cost</b> A document costs unpacking its chunk; the next ones of the
/// same chunk little. <b>Source</b> Lucene 8.7 <c>CompressingTermVectorsReader</c>.
/// </remarks>
internal sealed class Lucene50TermVectorsReader : IDisposable
{
    private readonly IndexInput _data;
    private readonly FieldsIndexReader _index;
    private volatile VectorChunk? _last;

    /// <summary>Opens the files of a segment.</summary>
    /// <exception cref="CorruptIndexException">One of them is damaged.</exception>
    public Lucene50TermVectorsReader(IndexDirectory directory, SegmentInfo segment)
    {
        MaxDoc = segment.MaxDoc;
        _data = directory.OpenInput(SegmentFiles.Name(segment.Name, "", DataExtension));
        try
        {
            Version = CodecUtil.CheckIndexHeader(
                _data,
                DataCodec,
                VersionMeta,
                VersionChunkCount,
                segment.Id.Span,
                ""
            );
            CodecUtil.RetrieveChecksum(_data);
            using var meta = directory.OpenInput(SegmentFiles.Name(segment.Name, "", MetaExtension));
            CodecUtil.CheckIndexHeader(meta, MetaCodec, Version, Version, segment.Id.Span, "");
            CodecUtil.ChecksumEntireFile(meta);
            var packedVersion = meta.ReadVInt32();
            if (packedVersion != PackedInts.Version)
                throw new CorruptIndexException(
                    $"version of packed integers actual={packedVersion} expected={PackedInts.Version}",
                    meta.Resource
                );
            ChunkBytes = meta.ReadVInt32();
            var indexName = SegmentFiles.Name(segment.Name, "", IndexExtension);
            _index = new FieldsIndexReader(directory, indexName, IndexCodec, segment.Id.Span, meta);
            ReadEnd(meta);
            _index.CheckEnd(_data);
        }
        catch
        {
            _index?.Dispose();
            _data.Dispose();
            throw;
        }
    }

    /// <summary>The version of the files.</summary>
    public int Version { get; }

    // From version 4 on the lowest bit of a chunk's count says whether the chunk was cut off.
    private int CountShift => Version >= VersionChunkCount ? 1 : 0;

    /// <summary>How many documents there are.</summary>
    public int MaxDoc { get; }

    /// <summary>How long the terms of a complete chunk are.</summary>
    public int ChunkBytes { get; }

    /// <summary>How many chunks were cut off before they were full.</summary>
    public long DirtyChunks { get; private set; }

    /// <summary>How many documents those chunks could have held besides.</summary>
    public long DirtyDocs { get; private set; }

    /// <summary>The vectors of a document; null where it has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    /// <exception cref="CorruptIndexException">They are damaged.</exception>
    public VectorDocument? Read(int docId)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(docId);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(docId, MaxDoc);
        var chunk = _last;
        if (chunk is null || !chunk.Contains(docId))
        {
            var (file, start, end) = ChunkOf(docId);
            chunk = new VectorChunk(file.Slice("chunk", start, end - start), MaxDoc, CountShift);
            if (!chunk.Contains(docId))
                throw new CorruptIndexException($"document {docId} is not in its chunk", file.Resource);
            _last = chunk;
        }
        return chunk.Document(docId);
    }

    /// <summary>The chunks' file, and where the chunk of a document lies in it.</summary>
    public (IndexInput File, long Start, long End) ChunkOf(int docId)
    {
        var (start, end) = _index.ChunkOf(docId);
        return (_data.Clone(), start, end);
    }

    /// <summary>Verifies that each document is found in the chunk that holds it.</summary>
    /// <exception cref="CorruptIndexException">One is not.</exception>
    public void CheckChunks() => _index.CheckChunks(_data, CountShift);

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

    private void ReadEnd(IndexInput meta)
    {
        if (Version >= VersionChunkCount)
            _ = meta.ReadVInt64();
        DirtyChunks = meta.ReadVInt64();
        DirtyDocs = meta.ReadVInt64();
        CodecUtil.CheckFooter(meta);
        if (_index.MaxDoc != MaxDoc)
            throw new CorruptIndexException(
                $"documents of term vectors actual={_index.MaxDoc} expected={MaxDoc}",
                meta.Resource
            );
    }
}
