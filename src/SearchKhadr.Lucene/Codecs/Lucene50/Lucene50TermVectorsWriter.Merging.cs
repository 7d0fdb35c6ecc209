using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Errors;
using static SearchKhadr.Lucene.Codecs.Lucene50.Lucene50TermVectorsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene50;

internal sealed partial class Lucene50TermVectorsWriter
{
    // More of these, and a segment that was merged often would stay badly packed.
    private const int MaxDirtyChunks = 1024;

    /// <summary>Appends all documents of another segment that are not deleted.</summary>
    /// <param name="live">Its documents that are not deleted; null for all.</param>
    /// <param name="fieldNumbers">The number here of each field's number there; null where all are the same.</param>
    /// <remarks><b>Cost</b> With the same numbers and no deletions chunks are copied as they are packed.</remarks>
    /// <exception cref="CorruptIndexException">The other segment is damaged.</exception>
    public void Append(
        Lucene50TermVectorsReader source,
        FixedBitSet? live,
        IReadOnlyDictionary<int, int>? fieldNumbers
    )
    {
        if (live is null && fieldNumbers is null && IsWorthCopying(source))
        {
            AppendChunks(source);
            return;
        }
        for (var docId = 0; docId < source.MaxDoc; docId++)
        {
            if (live is not null && !live.Get(docId))
                continue;
            StartDocument();
            if (source.Read(docId) is { } document)
            {
                foreach (var field in document.Fields)
                    AddField(field, fieldNumbers);
            }
            FinishDocument();
        }
    }

    private static bool IsWorthCopying(Lucene50TermVectorsReader source) =>
        source is { Version: VersionMeta, ChunkBytes: ChunkBytes, DirtyChunks: <= MaxDirtyChunks }
        && source.DirtyDocs * 100 <= source.MaxDoc;

    private void AddField(VectorField field, IReadOnlyDictionary<int, int>? fieldNumbers)
    {
        StartField(fieldNumbers is null ? field.Number : fieldNumbers[field.Number], field.Flags);
        var occurrence = 0;
        for (var term = 0; term < field.TermCount; term++)
        {
            AddTerm(field.Term(term), field.Freq(term));
            for (var end = field.FirstOccurrence(term + 1); occurrence < end; occurrence++)
                AddOccurrence(
                    field.Position(occurrence),
                    field.Start(occurrence),
                    field.End(occurrence),
                    field.Payload(occurrence)
                );
        }
    }

    private void AppendChunks(Lucene50TermVectorsReader source)
    {
        if (_fieldCounts.Count > 0)
            FlushIncomplete();
        _files.Append(source.MaxDoc, countShift: 0, source.ChunkOf, source.DirtyChunks, source.DirtyDocs);
    }
}
