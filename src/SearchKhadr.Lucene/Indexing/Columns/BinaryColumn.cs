using System.Runtime.InteropServices;
using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Columns;

/// <summary>Bytes a document, one after the other.</summary>
internal sealed class BinaryColumn : ColumnBuffer
{
    private readonly ValuedDocs _docs = new();
    private readonly List<byte> _bytes = [];
    private readonly List<int> _ends = [];

    public override long UsedBytes =>
        _docs.UsedBytes + _bytes.Capacity + ((long)_ends.Capacity * sizeof(int));

    public override void Add(Field value, int docId)
    {
        _docs.Add(docId);
        _bytes.AddRange(value.Bytes.Span);
        _ends.Add(_bytes.Count);
    }

    public override void Write(DocValuesConsumer consumer, FieldInfo field) =>
        consumer.AddBinary(field, () => new Walk(_docs.Open(), this));

    private ReadOnlySpan<byte> ValueAt(int index)
    {
        var start = index == 0 ? 0 : _ends[index - 1];
        return CollectionsMarshal.AsSpan(_bytes)[start.._ends[index]];
    }

    private sealed class Walk(DocCursor docs, BinaryColumn column) : WalkingBinary(docs)
    {
        private readonly DocCursor _docs = docs;

        public override ReadOnlySpan<byte> BinaryValue => column.ValueAt(_docs.Index);
    }
}
