using System.Numerics;
using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Indexing.Columns;

/// <summary>The documents that have a value, added in order.</summary>
internal sealed class ValuedDocs
{
    private ulong[] _words = new ulong[1];
    private int[] _countsBefore = [];
    private int _counted;
    private int _length;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether no document is missing up to the last.</summary>
    public bool IsDense => Count == _length;

    /// <summary>How much memory it takes. <b>Units</b> bytes.</summary>
    public long UsedBytes =>
        ((long)_words.Length * sizeof(ulong)) + ((long)_countsBefore.Length * sizeof(int));

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

    /// <summary>How many there are before one; -1 where it is none of them.</summary>
    /// <remarks><b>Cost</b> No more for the last than for the first; the first call after an addition goes through all.</remarks>
    public int IndexOf(int docId)
    {
        if ((uint)docId >= (uint)_length)
            return -1;
        if (IsDense)
            return docId;
        var word = _words[docId >> 6];
        if ((word & (1UL << docId)) == 0)
            return -1;
        if (_counted != Count)
            CountBefore();
        return _countsBefore[docId >> 6] + BitOperations.PopCount(word & ((1UL << docId) - 1));
    }

    /// <summary>Steps through them; a new cursor at each call.</summary>
    public DocCursor Open() => new Cursor(new FixedBitSet(_words, _length), Count);

    private void CountBefore()
    {
        _countsBefore = new int[_words.Length];
        var count = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            _countsBefore[i] = count;
            count += BitOperations.PopCount(_words[i]);
        }
        _counted = Count;
    }

    private sealed class Cursor(FixedBitSet docs, int count) : DocCursor
    {
        public override long Cost => count;

        protected override int Next(int docId) => docs.NextSetBit(docId + 1);
    }
}
