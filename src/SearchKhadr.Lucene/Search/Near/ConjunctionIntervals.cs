using SearchKhadr.Lucene.Search.Booleans;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches that are made of those of several parts, all of which a document needs.</summary>
internal abstract class ConjunctionIntervals : IntervalIterator
{
    private readonly ConjunctionIterator _docs;

    protected ConjunctionIntervals(IntervalIterator[] parts)
    {
        Parts = parts;
        _docs = new ConjunctionIterator([.. parts.OrderBy(part => part.Cost)]);
        MatchCost = parts.Sum(part => part.MatchCost);
    }

    public override int DocId => _docs.DocId;

    public override long Cost => _docs.Cost;

    public override float MatchCost { get; }

    protected IntervalIterator[] Parts { get; }

    public override int NextDoc() => Begin(_docs.NextDoc());

    public override int Advance(int target) => Begin(_docs.Advance(target));

    /// <summary>Goes before the first stretch of a document.</summary>
    protected abstract void Reset();

    private int Begin(int doc)
    {
        if (doc != NoMoreDocs)
            Reset();
        return doc;
    }
}
