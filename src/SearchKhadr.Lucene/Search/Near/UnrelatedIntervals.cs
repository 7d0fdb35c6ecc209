namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Those stretches of one part that stand in no relation to any of another, which the document need not have.</summary>
internal abstract class UnrelatedIntervals(IntervalIterator kept, IntervalIterator other) : IntervalIterator
{
    private bool _hasOther;

    public override int DocId => Kept.DocId;

    public override long Cost => Kept.Cost;

    public override int Start => Kept.Start;

    public override int End => Kept.End;

    public override int Gaps => Kept.Gaps;

    public override float MatchCost => Kept.MatchCost + Other.MatchCost;

    protected IntervalIterator Kept { get; } = kept;

    protected IntervalIterator Other { get; } = other;

    public override int NextDoc() => Begin(Kept.NextDoc());

    public override int Advance(int target) => Begin(Kept.Advance(target));

    public override int NextInterval()
    {
        while (Kept.NextInterval() != NoMoreIntervals)
        {
            while (_hasOther && IsOtherBehind())
                _hasOther = Other.NextInterval() != NoMoreIntervals;
            if (!_hasOther || IsUnrelated())
                return Kept.Start;
        }
        return NoMoreIntervals;
    }

    /// <summary>Whether the other stretch is related neither to this nor to any later one.</summary>
    protected abstract bool IsOtherBehind();

    /// <summary>Whether the stretches are unrelated.</summary>
    protected abstract bool IsUnrelated();

    private int Begin(int doc)
    {
        if (doc == NoMoreDocs)
            return doc;
        var at = Other.DocId < doc ? Other.Advance(doc) : Other.DocId;
        _hasOther = at == doc;
        return doc;
    }
}
