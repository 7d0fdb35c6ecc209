namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Those stretches of one part that stand in a relation to one of another, which the document has too.</summary>
internal abstract class RelatedIntervals(IntervalIterator kept, IntervalIterator other)
    : ConjunctionIntervals([kept, other])
{
    private bool _isOver;

    public override int Start => _isOver ? NoMoreIntervals : Kept.Start;

    public override int End => _isOver ? NoMoreIntervals : Kept.End;

    public override int Gaps => Kept.Gaps;

    protected IntervalIterator Kept { get; } = kept;

    protected IntervalIterator Other { get; } = other;

    public override int NextInterval()
    {
        while (!_isOver && Kept.NextInterval() != NoMoreIntervals)
        {
            while (IsOtherBehind())
            {
                if (Other.NextInterval() != NoMoreIntervals)
                    continue;
                _isOver = true;
                return NoMoreIntervals;
            }
            if (IsRelated())
                return Kept.Start;
        }
        return NoMoreIntervals;
    }

    /// <summary>Whether the other stretch is related neither to this nor to any later one.</summary>
    protected abstract bool IsOtherBehind();

    /// <summary>Whether the stretches are related.</summary>
    protected abstract bool IsRelated();

    protected override void Reset() => _isOver = Other.NextInterval() == NoMoreIntervals;
}
