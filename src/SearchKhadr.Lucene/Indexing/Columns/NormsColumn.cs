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
    public NumericDocValues Open() => new Walk(_docs, _values);

    private sealed class Walk(ValuedDocs valued, List<byte> values) : NumericDocValues
    {
        private readonly DocCursor _docs = valued.Open();
        private int _exactDoc = -1;
        private int _exactIndex = -1;

        public override int DocId => _exactDoc >= 0 ? _exactDoc : _docs.DocId;

        public override long Cost => _docs.Cost;

        public override long LongValue => (sbyte)values[_exactDoc >= 0 ? _exactIndex : _docs.Index];

        public override int NextDoc() => Advance(DocId + 1);

        public override int Advance(int target)
        {
            _exactDoc = -1;
            return _docs.Advance(target);
        }

        // Postings ask for the norms of their documents, which are few of all.
        public override bool AdvanceExact(int target)
        {
            var index = valued.IndexOf(target);
            if (index < 0)
                return false;
            (_exactDoc, _exactIndex) = (target, index);
            return true;
        }
    }
}
