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
            FlushIncomplete();
        var meta = source.Meta;
        _files.Append(meta.MaxDoc, countShift: 1, source.ChunkOf, meta.DirtyChunks, meta.DirtyDocs);
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
