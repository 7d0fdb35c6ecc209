using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Indexing.Deleting;
using SearchKhadr.Lucene.Indexing.Inverting;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Indexing;

internal sealed partial class SegmentBuffer
{
    /// <summary>Writes the segment's files, and applies the deletes that its documents came before.</summary>
    /// <param name="deletes">All deletes that may reach its documents.</param>
    /// <exception cref="IOException">The disk refused; the segment is lost.</exception>
    public LiveSegment Flush(
        DeleteSnapshot deletes,
        SegmentWriter writer,
        bool useCompoundFile,
        IndexDirectory directory
    )
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
            (points, field) => _fields[field.Name].Points!.Write(points, field),
            _ => useCompoundFile
        );
        var flushed = new LiveSegment(
            new SegmentCommitInfo(_segment.Info, SegmentIds.Create()),
            deletes.Sequence
        );
        foreach (var docId in _failed)
            flushed.Delete(docId);
        foreach (var (term, sequence) in deletes.Terms)
        {
            if (sequence > LowerBound)
                Delete(flushed, term, Reach(sequence));
        }
        foreach (var (selection, sequence) in deletes.Selections)
        {
            if (sequence > LowerBound)
                Delete(flushed, selection, Reach(sequence), directory);
        }
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

    private static void Delete(
        LiveSegment flushed,
        IDocumentSelection selection,
        int reach,
        IndexDirectory directory
    ) =>
        selection.Select(
            new SegmentReader(flushed.Core(directory), live: null, flushed.MaxDoc),
            docId =>
            {
                if (docId < reach)
                    flushed.Delete(docId);
            }
        );

    // How many of its documents came before an operation.
    private int Reach(long sequence)
    {
        int low = 0,
            high = _sequences.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_sequences[middle] < sequence)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
