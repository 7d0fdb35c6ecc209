using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing.Inverting;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Columns;

/// <summary>A value a document, each distinct one kept once.</summary>
internal sealed class SortedColumn(BytePool texts) : ColumnBuffer
{
    private readonly ValuedDocs _docs = new();
    private readonly TermTable _terms = new(texts);
    private readonly List<int> _ids = [];

    public override long UsedBytes =>
        _docs.UsedBytes + _terms.UsedBytes + ((long)_ids.Capacity * sizeof(int));

    public override void Add(Field value, int docId)
    {
        _docs.Add(docId);
        _ids.Add(_terms.GetOrAdd(value.Bytes.Span));
    }

    public override void Write(DocValuesConsumer consumer, FieldInfo field)
    {
        var sorted = new SortedTexts(_terms);
        consumer.AddSorted(field, () => new Walk(_docs.Open(), _ids, sorted));
    }

    private sealed class Walk(DocCursor docs, List<int> ids, SortedTexts sorted) : WalkingSorted(docs)
    {
        private readonly DocCursor _docs = docs;

        public override int Ord => sorted.OrdOf(ids[_docs.Index]);

        public override int ValueCount => sorted.Count;

        public override ReadOnlySpan<byte> LookupOrd(int ord) => sorted.At(ord);
    }
}
