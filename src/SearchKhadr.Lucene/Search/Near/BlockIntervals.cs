namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Stretches of which each part begins right after the one before.</summary>
internal sealed class BlockIntervals(IntervalIterator[] parts) : ConjunctionIntervals(parts)
{
    private int _start = -1;
    private int _end = -1;

    public override int Start => _start;

    public override int End => _end;

    public override int Gaps => 0;

    public override int NextInterval()
    {
        while (Parts[0].NextInterval() != NoMoreIntervals)
        {
            switch (TryFollow())
            {
                case true:
                    _start = Parts[0].Start;
                    _end = Parts[^1].End;
                    return _start;
                case null:
                    return _start = _end = NoMoreIntervals;
                default:
                    break;
            }
        }
        return _start = _end = NoMoreIntervals;
    }

    protected override void Reset() => _start = _end = -1;

    /// <summary>Whether the other parts follow the first; null where one of them has come to its end.</summary>
    private bool? TryFollow()
    {
        for (var i = 1; i < Parts.Length; i++)
        {
            var (before, part) = (Parts[i - 1], Parts[i]);
            while (part.Start <= before.End)
            {
                if (part.NextInterval() == NoMoreIntervals)
                    return null;
            }
            if (part.Start != before.End + 1)
                return false;
        }
        return true;
    }
}
