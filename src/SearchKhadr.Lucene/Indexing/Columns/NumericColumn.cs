using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Columns;

/// <summary>A number a document; a floating-point number is kept as its bits.</summary>
internal sealed class NumericColumn : ColumnBuffer
{
    private readonly ValuedDocs _docs = new();
    private readonly List<long> _values = [];

    public override long UsedBytes => _docs.UsedBytes + ((long)_values.Capacity * sizeof(long));

    public override void Add(Field value, int docId)
    {
        _docs.Add(docId);
        _values.Add(value.Number);
    }

    public override void Write(DocValuesConsumer consumer, FieldInfo field) =>
        consumer.AddNumeric(field, () => new Walk(_docs.Open(), _values));

    private sealed class Walk(DocCursor docs, List<long> values) : WalkingNumeric(docs)
    {
        private readonly DocCursor _docs = docs;

        public override long LongValue => values[_docs.Index];
    }
}
