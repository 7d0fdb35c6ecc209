namespace SearchKhadr.Lucene.Search.Near;

/// <summary>The shortest stretches in which every part begins after the end of the one before.</summary>
/// <remarks>
/// The parts are lined up one behind the other; then the first moves on as long as the last need not, which makes the
/// stretch shorter.
/// <b>Source</b> Lucene 8.7 <c>OrderedIntervalIterator</c>; S. Vigna and P. Boldi, <i>Efficient Optimally Lazy
/// Algorithms for Minimal-Interval Semantics</i>, 2016.
/// </remarks>
internal sealed class OrderedIntervals(IntervalIterator[] parts) : ConjunctionIntervals(parts)
{
    private int _start = -1;
    private int _end = -1;
    private int _gaps;

    public override int Start => _start;

    public override int End => _end;

    public override int Gaps => _gaps;

    public override int NextInterval()
    {
        _start = _end = NoMoreIntervals;
        var narrows = false;
        for (var limit = int.MaxValue; TryLineUp(limit, narrows); limit = Parts[^1].Start)
        {
            _start = Parts[0].Start;
            _end = Parts[^1].End;
            _gaps = _end - _start + 1;
            foreach (var part in Parts)
                _gaps -= part.Width;
            narrows = true;
            if (Parts[0].NextInterval() == NoMoreIntervals)
                break;
        }
        return _start;
    }

    protected override void Reset()
    {
        Parts[0].NextInterval();
        _start = _end = -1;
    }

    /// <summary>Puts each part behind the one before; false where the last would reach a limit or a part ends.</summary>
    private bool TryLineUp(int limit, bool narrows)
    {
        for (var i = 1; ; i++)
        {
            if (Parts[i - 1].End >= limit)
                return false;
            if (i == Parts.Length || (narrows && Parts[i].Start > Parts[i - 1].End))
                return true;
            do
            {
                if (Parts[i].End >= limit || Parts[i].NextInterval() == NoMoreIntervals)
                    return false;
            } while (Parts[i].Start <= Parts[i - 1].End);
        }
    }
}
