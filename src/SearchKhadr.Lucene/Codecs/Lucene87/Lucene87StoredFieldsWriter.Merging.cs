using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Errors;
using static SearchKhadr.Lucene.Codecs.Lucene87.Lucene87StoredFieldsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

internal sealed partial class Lucene87StoredFieldsWriter
{
    /// <summary>Appends all documents of another segment that are not deleted.</summary>
    /// <param name="source">The other segment.</param>
    /// <param name="live">Its documents that are not deleted; null for all.</param>
    /// <param name="fieldNumbers">The number here of each field's number there; null where all are the same.</param>
    /// <remarks>
    /// <b>Cost</b> With the same numbers and no deletions whole chunks are copied as they are packed, unless too many
    /// of them are half empty; otherwise documents are unpacked, and taken apart only where numbers differ.
    /// <b>Requires</b> The checksums of the other segment were compared.
    /// </remarks>
    /// <exception cref="CorruptIndexException">The other segment is damaged.</exception>
    public void Append(
        Lucene87StoredFieldsReader source,
        FixedBitSet? live,
        IReadOnlyDictionary<int, int>? fieldNumbers
    )
    {
        if (live is null && fieldNumbers is null && IsWorthCopying(source))
        {
            AppendChunks(source);
            return;
        }
        var chunk = source.OpenChunks();
        for (var docId = 0; docId < source.Meta.MaxDoc; docId++)
        {
            if (live is not null && !live.Get(docId))
                continue;
            StartDocument();
            var document = source.Document(chunk, docId, out var fieldCount);
            if (fieldNumbers is null)
                _documents.WriteBytes(document);
            else
                AppendRenumbered(document, fieldCount, fieldNumbers);
            _fieldCount = fieldCount;
            FinishDocument();
        }
    }

    private static bool IsWorthCopying(Lucene87StoredFieldsReader source)
    {
        var meta = source.Meta;
        var isTooDirty = meta.DirtyDocs > MaxDocsPerChunk && meta.DirtyChunks * 100 > source.ChunkCount;
        return meta is { Version: VersionMeta, IsDeflate: false, ChunkBytes: ChunkBytes } && !isTooDirty;
    }

    private void AppendChunks(Lucene87StoredFieldsReader source)
    {
        if (_ends.Count > 0)
            FlushChunk(isComplete: false);
        for (var docId = 0; docId < source.Meta.MaxDoc; )
        {
            var (file, start, end) = source.ChunkOf(docId);
            file.Position = start;
            var first = file.ReadVInt32();
            var head = file.ReadVInt32();
            var docs = (int)((uint)head >> 1);
            if (first != docId || docs == 0 || docs > source.Meta.MaxDoc - docId || end < file.Position)
                throw new CorruptIndexException(
                    $"impossible chunk of stored fields: first={first} expected={docId} count={docs}",
                    file.Resource
                );
            _index.Add(docs, _data.Position);
            _data.WriteVInt32(_docBase);
            _data.WriteVInt32(head);
            _data.CopyBytes(file, end - file.Position);
            _docBase += docs;
            docId += docs;
        }
        _dirtyChunks += source.Meta.DirtyChunks;
        _dirtyDocs += source.Meta.DirtyDocs;
    }

    private void AppendRenumbered(
        ReadOnlySpan<byte> document,
        int fieldCount,
        IReadOnlyDictionary<int, int> fieldNumbers
    )
    {
        var input = new StoredBytes(document, _segment.Name);
        for (var i = 0; i < fieldCount; i++)
        {
            var (number, type) = StoredDocument.ReadHead(ref input, _segment.Name);
            var start = input.Position;
            StoredDocument.Skip(ref input, type);
            WriteHead(fieldNumbers[number], type);
            _documents.WriteBytes(input.Since(start));
        }
    }
}
