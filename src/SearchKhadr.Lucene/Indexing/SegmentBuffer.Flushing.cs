using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Indexing.Deleting;
using SearchKhadr.Lucene.Indexing.Inverting;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing;

internal sealed partial class SegmentBuffer
{
    /// <summary>Writes the segment's files, and says which of its documents are deleted already.</summary>
    /// <exception cref="IOException">The disk refused; the segment is lost.</exception>
    public LiveSegment Flush(PendingDeletes deletes, long sequence, SegmentWriter writer)
    {
        _isBroken = true;
        _segment.Info.MaxDoc = DocCount;
        _stored!.Finish(DocCount);
        _stored.Dispose();
        _stored = null;
        FinishVectors();
        var fields = _fields.Values.OrderBy(field => field.Info.Number).ToArray();
        writer.Write(
            _segment,
            new FieldInfos(fields.Select(field => field.Info)),
            new BufferedFields(
                fields
                    .Where(field => field.Inverter is not null)
                    .Select(field => (field.Schema.Name, field.Inverter!.Postings))
            ),
            field => _fields[field.Name].Norms?.Open(),
            (consumer, field) => _fields[field.Name].Column!.Write(consumer, field),
            (points, field) => _fields[field.Name].Points!.Write(points, field)
        );
        var flushed = new LiveSegment(new SegmentCommitInfo(_segment.Info, SegmentIds.Create()), sequence);
        foreach (var docId in _failed)
            flushed.Delete(docId);
        foreach (var (term, reach) in deletes.Reach)
            Delete(flushed, term, reach);
        return flushed;
    }

    private void FinishVectors()
    {
        if (_vectors is null)
            return;
        _vectors.FillTo(DocCount);
        _vectors.Finish(DocCount);
        _vectors.Dispose();
        _vectors = null;
    }

    private void Delete(LiveSegment flushed, Term term, int reach)
    {
        if (
            !_fields.TryGetValue(term.Field, out var field)
            || field.Inverter is not { Postings: var postings }
        )
            return;
        var id = postings.Find(term.Bytes.Span);
        if (id < 0)
            return;
        var docs = postings.Open(id);
        while (docs.NextDoc() < reach)
            flushed.Delete(docs.DocId);
    }
}
