using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Columns;

/// <summary>The length of one field in each document that has it, in a byte.</summary>
internal sealed class NormsColumn
{
    private readonly ValuedDocs _docs = new();
    private readonly List<byte> _values = [];

    /// <summary>How much memory it takes. <b>Units</b> bytes.</summary>
    public long UsedBytes => _docs.UsedBytes + _values.Capacity;

    /// <summary>Adds a document above all before.</summary>
    public void Add(int docId, byte norm)
    {
        _docs.Add(docId);
        _values.Add(norm);
    }

    /// <summary>Steps through the norms, each a signed byte as Lucene keeps them.</summary>
    public NumericDocValues Open() => new Walk(_docs.Open(), _values);

    private sealed class Walk(DocCursor docs, List<byte> values) : WalkingNumeric(docs)
    {
        private readonly DocCursor _docs = docs;

        public override long LongValue => (sbyte)values[_docs.Index];
    }
}
