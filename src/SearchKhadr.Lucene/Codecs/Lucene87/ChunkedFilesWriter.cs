using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>
/// Writes the three files that keep documents in chunks: the chunks, where they are, and how to read both.
/// </summary>
/// <remarks><b>Source</b> Lucene 8.8 <c>CompressingStoredFieldsWriter</c>, <c>CompressingTermVectorsWriter</c>.</remarks>
internal sealed class ChunkedFilesWriter : IDisposable
{
    private readonly IndexDirectory _directory;
    private readonly SegmentInfo _segment;
    private readonly ChunkedFileKind _kind;
    private readonly FieldsIndexWriter _index;
    private long _dirtyChunks;
    private long _dirtyDocs;

    /// <summary>Creates the chunks' file and the meta file, and writes their heads.</summary>
    public ChunkedFilesWriter(IndexDirectory directory, SegmentInfo segment, ChunkedFileKind kind)
    {
        _directory = directory;
        _segment = segment;
        _kind = kind;
        _index = new FieldsIndexWriter(kind.IndexCodec);
        Meta = directory.CreateOutput(Name(kind.MetaExtension));
        try
        {
            Data = directory.CreateOutput(Name(kind.DataExtension));
        }
        catch
        {
            Meta.Dispose();
            throw;
        }
        CodecUtil.WriteIndexHeader(Meta, kind.MetaCodec, kind.Version, segment.Id.Span, "");
        CodecUtil.WriteIndexHeader(Data, kind.DataCodec, kind.Version, segment.Id.Span, "");
    }

    /// <summary>How to read the other two.</summary>
    public IndexOutput Meta { get; }

    /// <summary>The chunks.</summary>
    public IndexOutput Data { get; }

    /// <summary>How many documents the chunks have that were begun.</summary>
    public int DocCount { get; private set; }

    /// <summary>Notes a chunk that begins where the data is now; returns the number of its first document.</summary>
    public int Begin(int docs)
    {
        var first = DocCount;
        _index.Add(docs, Data.Position);
        DocCount += docs;
        return first;
    }

    /// <summary>Notes that a chunk is cut off before it is full.</summary>
    /// <param name="docs">How many documents it has.</param>
    /// <param name="lengthBytes">How much they have, in the unit that completes a chunk.</param>
    public void NoteIncomplete(int docs, int lengthBytes)
    {
        var expected = Math.Min(
            _kind.MaxDocsPerChunk,
            (double)_kind.ChunkBytes / Math.Max(1, lengthBytes) * docs
        );
        _dirtyChunks++;
        _dirtyDocs += (long)expected - docs;
    }

    /// <summary>Copies all chunks of another segment as they are packed.</summary>
    /// <param name="docCount">How many documents they have.</param>
    /// <param name="countShift">How many low bits of a chunk's count mean something else.</param>
    /// <param name="chunkOf">The other segment's file, and where in it the chunk of a document lies.</param>
    /// <param name="dirtyChunks">How many of them were cut off.</param>
    /// <param name="dirtyDocs">How many documents those could have held besides.</param>
    /// <exception cref="CorruptIndexException">The other segment is damaged.</exception>
    public void Append(
        int docCount,
        int countShift,
        Func<int, (IndexInput File, long Start, long End)> chunkOf,
        long dirtyChunks,
        long dirtyDocs
    )
    {
        for (var docId = 0; docId < docCount; )
        {
            var (file, start, end) = chunkOf(docId);
            file.Position = start;
            var first = file.ReadVInt32();
            var head = file.ReadVInt32();
            var docs = (int)((uint)head >> countShift);
            if (first != docId || docs < 1 || docs > docCount - docId || end < file.Position)
                throw new CorruptIndexException(
                    $"impossible chunk of {_kind.What}: first={first} expected={docId} count={docs}",
                    file.Resource
                );
            Data.WriteVInt32(Begin(docs));
            Data.WriteVInt32(head);
            Data.CopyBytes(file, end - file.Position);
            docId += docs;
        }
        _dirtyChunks += dirtyChunks;
        _dirtyDocs += dirtyDocs;
    }

    /// <summary>Completes the files and adds their names to the segment's.</summary>
    /// <exception cref="InvalidOperationException">More or fewer documents were written.</exception>
    public void Finish(int maxDoc)
    {
        if (DocCount != maxDoc)
            throw new InvalidOperationException(
                $"{_kind.What}: actual={DocCount} expected={maxDoc} documents"
            );
        var indexName = Name(_kind.IndexExtension);
        _index.Finish(_directory, indexName, _segment.Id.Span, Meta, Data.Position);
        Meta.WriteVInt64(_dirtyChunks);
        Meta.WriteVInt64(_dirtyDocs);
        CodecUtil.WriteFooter(Meta);
        CodecUtil.WriteFooter(Data);
        _segment.Files.Add(indexName);
        _segment.Files.Add(Name(_kind.MetaExtension));
        _segment.Files.Add(Name(_kind.DataExtension));
    }

    /// <summary>Closes the files; what was not finished is left incomplete.</summary>
    public void Dispose()
    {
        try
        {
            Data.Dispose();
        }
        finally
        {
            Meta.Dispose();
        }
    }

    private string Name(string extension) => SegmentFiles.Name(_segment.Name, "", extension);
}
