namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Those of other stretches that pass a test.</summary>
internal sealed class FilteredIntervals(IntervalIterator inner, Func<IntervalIterator, bool> accepts)
    : IntervalIterator
{
    public override int DocId => inner.DocId;

    public override long Cost => inner.Cost;

    public override int Start => inner.Start;

    public override int End => inner.End;

    public override int Gaps => inner.Gaps;

    public override float MatchCost => inner.MatchCost;

    public override int NextDoc() => inner.NextDoc();

    public override int Advance(int target) => inner.Advance(target);

    public override int NextInterval()
    {
        while (inner.NextInterval() != NoMoreIntervals)
        {
            if (accepts(inner))
                return inner.Start;
        }
        return NoMoreIntervals;
    }
}
