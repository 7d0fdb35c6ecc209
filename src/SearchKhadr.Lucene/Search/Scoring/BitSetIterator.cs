using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>The documents of a set.</summary>
internal sealed class BitSetIterator(FixedBitSet set, long cost) : DocIdSetIterator
{
    private int _doc = -1;

    public override int DocId => _doc;

    public override long Cost => cost;

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target)
    {
        var next = target < set.Length ? set.NextSetBit(target) : -1;
        return _doc = next < 0 ? NoMoreDocs : next;
    }

    internal override void FillTo(FixedBitSet docs)
    {
        if (_doc >= 0 || docs.Length != set.Length)
        {
            base.FillTo(docs);
            return;
        }
        docs.Or(set);
        _doc = NoMoreDocs;
    }
}
