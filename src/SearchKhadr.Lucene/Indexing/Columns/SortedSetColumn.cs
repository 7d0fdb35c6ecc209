using System.Runtime.InteropServices;
using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing.Inverting;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Columns;

/// <summary>Any number of values a document, each distinct one kept once; repeats in a document count once.</summary>
internal sealed class SortedSetColumn(BytePool texts) : ColumnBuffer
{
    private readonly ValuedDocs _docs = new();
    private readonly TermTable _terms = new(texts);
    private readonly List<int> _ids = [];
    private readonly List<int> _starts = [];
    private int _lastDoc = -1;

    public override long UsedBytes =>
        _docs.UsedBytes
        + _terms.UsedBytes
        + ((long)_ids.Capacity * sizeof(int))
        + ((long)_starts.Capacity * sizeof(int));

    public override void Add(Field value, int docId)
    {
        if (docId != _lastDoc)
        {
            _docs.Add(docId);
            _starts.Add(_ids.Count);
            _lastDoc = docId;
        }
        _ids.Add(_terms.GetOrAdd(value.Bytes.Span));
    }

    public override void Write(DocValuesConsumer consumer, FieldInfo field)
    {
        var sorted = new SortedTexts(_terms);
        consumer.AddSortedSet(field, () => new Walk(_docs.Open(), this, sorted));
    }

    private ReadOnlySpan<int> IdsAt(int index)
    {
        var end = index + 1 < _starts.Count ? _starts[index + 1] : _ids.Count;
        return CollectionsMarshal.AsSpan(_ids)[_starts[index]..end];
    }

    private sealed class Walk(DocCursor docs, SortedSetColumn column, SortedTexts sorted)
        : WalkingSortedSet(docs)
    {
        private readonly DocCursor _docs = docs;
        private readonly List<int> _ords = [];
        private int _next;

        public override long ValueCount => sorted.Count;

        public override long NextOrd() => _next < _ords.Count ? _ords[_next++] : NoMoreOrds;

        public override ReadOnlySpan<byte> LookupOrd(long ord) => sorted.At((int)ord);

        protected override void Entered()
        {
            _ords.Clear();
            _next = 0;
            if (_docs.DocId == NoMoreDocs)
                return;
            foreach (var id in column.IdsAt(_docs.Index))
                _ords.Add(sorted.OrdOf(id));
            _ords.Sort();
            var kept = 0;
            foreach (var ord in CollectionsMarshal.AsSpan(_ords))
            {
                if (kept == 0 || _ords[kept - 1] != ord)
                    _ords[kept++] = ord;
            }
            _ords.RemoveRange(kept, _ords.Count - kept);
        }
    }
}
