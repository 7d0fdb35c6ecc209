using System.Runtime.InteropServices;
using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Columns;

/// <summary>Any number of numbers a document; a floating-point number is kept so that its bits sort as it does.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>SortedNumericDocValuesWriter</c> and <c>NumericUtils.doubleToSortableLong</c>.</remarks>
internal sealed class SortedNumericColumn : ColumnBuffer
{
    private readonly ValuedDocs _docs = new();
    private readonly List<long> _values = [];
    private readonly List<int> _starts = [];
    private int _lastDoc = -1;

    public override long UsedBytes =>
        _docs.UsedBytes + ((long)_values.Capacity * sizeof(long)) + ((long)_starts.Capacity * sizeof(int));

    public override void Add(Field value, int docId)
    {
        if (docId != _lastDoc)
        {
            _docs.Add(docId);
            _starts.Add(_values.Count);
            _lastDoc = docId;
        }
        _values.Add(Sortable(value));
    }

    public override void Write(DocValuesConsumer consumer, FieldInfo field)
    {
        for (var index = 0; index < _starts.Count; index++)
            ValuesAt(index).Sort();
        consumer.AddSortedNumeric(field, () => new Walk(_docs.Open(), this));
    }

    private static long Sortable(Field value) =>
        value.Kind switch
        {
            FieldValueKind.Double => value.Number ^ ((value.Number >> 63) & long.MaxValue),
            FieldValueKind.Single => (int)value.Number ^ (((int)value.Number >> 31) & int.MaxValue),
            FieldValueKind.Text or FieldValueKind.Bytes or FieldValueKind.Int32 or FieldValueKind.Int64 =>
                value.Number,
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    private Span<long> ValuesAt(int index)
    {
        var end = index + 1 < _starts.Count ? _starts[index + 1] : _values.Count;
        return CollectionsMarshal.AsSpan(_values)[_starts[index]..end];
    }

    private sealed class Walk(DocCursor docs, SortedNumericColumn column) : WalkingSortedNumeric(docs)
    {
        private readonly DocCursor _docs = docs;
        private int _next;

        public override int ValueCount => column.ValuesAt(_docs.Index).Length;

        public override long NextValue() => column.ValuesAt(_docs.Index)[_next++];

        protected override void Entered() => _next = 0;
    }
}
