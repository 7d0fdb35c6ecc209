using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Indexing.Columns;

/// <summary>The documents that have a value, added in order.</summary>
internal sealed class ValuedDocs
{
    private ulong[] _words = new ulong[1];
    private int _length;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether no document is missing up to the last.</summary>
    public bool IsDense => Count == _length;

    /// <summary>How much memory it takes. <b>Units</b> bytes.</summary>
    public long UsedBytes => (long)_words.Length * sizeof(ulong);

    /// <summary>Adds a document above all before.</summary>
    public void Add(int docId)
    {
        var word = docId >> 6;
        if (word >= _words.Length)
            Array.Resize(ref _words, Math.Max(word + 1, _words.Length * 2));
        _words[word] |= 1UL << docId;
        _length = docId + 1;
        Count++;
    }

    /// <summary>Steps through them; a new cursor at each call.</summary>
    public DocCursor Open() => new Cursor(new FixedBitSet(_words, _length), Count);

    private sealed class Cursor(FixedBitSet docs, int count) : DocCursor
    {
        public override long Cost => count;

        protected override int Next(int docId) => docs.NextSetBit(docId + 1);
    }
}
