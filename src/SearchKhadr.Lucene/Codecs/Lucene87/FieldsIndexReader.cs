using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>Says in which chunk a document is and where that chunk lies.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once. <b>Source</b> Lucene 8.8 <c>FieldsIndexReader</c>.
/// </remarks>
internal sealed class FieldsIndexReader : IDisposable
{
    private readonly IndexInput _file;
    private readonly DirectMonotonicReader _firstDocs;
    private readonly DirectMonotonicReader _offsets;

    /// <summary>Reads the index's part of the meta file and opens its own.</summary>
    /// <exception cref="CorruptIndexException">One of them is damaged.</exception>
    public FieldsIndexReader(
        IndexDirectory directory,
        string fileName,
        string codec,
        ReadOnlySpan<byte> id,
        IndexInput meta
    )
    {
        MaxDoc = meta.ReadInt32();
        var blockShift = meta.ReadInt32();
        var count = meta.ReadInt32();
        if (count < 1 || MaxDoc < 0)
            throw new CorruptIndexException(
                $"impossible index of documents: documents={MaxDoc} chunks={count - 1}",
                meta.Resource
            );
        var docsStart = meta.ReadInt64();
        var docs = DirectMonotonicReader.ReadMeta(meta, count, blockShift);
        var offsetsStart = meta.ReadInt64();
        var offsets = DirectMonotonicReader.ReadMeta(meta, count, blockShift);
        var offsetsEnd = meta.ReadInt64();
        End = meta.ReadInt64();
        _file = directory.OpenInput(fileName);
        try
        {
            CodecUtil.CheckIndexHeader(_file, codec, 0, 0, id, "");
            CodecUtil.RetrieveChecksum(_file);
            if (
                docsStart != _file.Position
                || offsetsStart < docsStart
                || offsetsEnd < offsetsStart
                || offsetsEnd != _file.Length - CodecUtil.FooterLengthBytes
            )
                throw new CorruptIndexException(
                    $"impossible places in the index: documents={docsStart} offsets={offsetsStart} end={offsetsEnd} of {_file.Length}",
                    meta.Resource
                );
            _firstDocs = docs.Open(_file, docsStart);
            _offsets = offsets.Open(_file, offsetsStart);
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    /// <summary>How many documents there are.</summary>
    public int MaxDoc { get; }

    /// <summary>How many chunks there are.</summary>
    public long ChunkCount => _firstDocs.Count - 1;

    /// <summary>Where the last chunk ends in the documents' file.</summary>
    public long End { get; }

    /// <summary>Where the chunk of a document begins and ends in the documents' file.</summary>
    /// <exception cref="CorruptIndexException">The index has no chunk for it.</exception>
    public (long Start, long End) ChunkOf(int docId)
    {
        var chunk = _firstDocs.LastNotAbove(docId, _firstDocs.Count - 1);
        if (chunk < 0 || chunk >= ChunkCount)
            throw new CorruptIndexException($"no chunk holds document {docId} of {MaxDoc}", _file.Resource);
        return (_offsets.Get(chunk), _offsets.Get(chunk + 1));
    }

    /// <summary>Compares where the last chunk ends with where the documents' file does.</summary>
    /// <exception cref="CorruptIndexException">They differ.</exception>
    public void CheckEnd(IndexInput data)
    {
        if (End != data.Length - CodecUtil.FooterLengthBytes)
            throw new CorruptIndexException(
                $"end of the chunks actual={data.Length - CodecUtil.FooterLengthBytes} expected={End}",
                data.Resource
            );
    }

    /// <summary>Verifies that the chunk that is named for each document is the one that holds it.</summary>
    /// <param name="countShift">How many low bits of a chunk's count mean something else.</param>
    /// <exception cref="CorruptIndexException">It is another.</exception>
    public void CheckChunks(IndexInput data, int countShift)
    {
        var input = data.Clone();
        long known = -1;
        int first = 0,
            count = 0;
        for (var docId = 0; docId < MaxDoc; docId++)
        {
            var (start, _) = ChunkOf(docId);
            if (start != known)
            {
                input.Position = known = start;
                first = input.ReadVInt32();
                count = input.ReadVInt32() >>> countShift;
            }
            if (docId < first || docId - first >= count)
                throw new CorruptIndexException(
                    $"document {docId} is sought in a chunk of {count} from {first}",
                    _file.Resource
                );
        }
    }

    /// <summary>Compares the checksum with the file.</summary>
    /// <exception cref="CorruptIndexException">They differ.</exception>
    public void CheckIntegrity() => CodecUtil.ChecksumEntireFile(_file);

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
