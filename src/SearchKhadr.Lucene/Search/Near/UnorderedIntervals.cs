namespace SearchKhadr.Lucene.Search.Near;

/// <summary>The shortest stretches that hold one of each part's.</summary>
/// <remarks>
/// The part that begins first moves on as long as the stretch does not end later.
/// <b>Source</b> Lucene 8.7 <c>UnorderedIntervalIterator</c>.
/// </remarks>
internal sealed class UnorderedIntervals(IntervalIterator[] parts) : ConjunctionIntervals(parts)
{
    private readonly List<IntervalIterator> _live = new(parts.Length);
    private int _start = -1;
    private int _end = -1;
    private int _rightmost;
    private int _gaps;

    public override int Start => _start;

    public override int End => _end;

    public override int Gaps => _gaps;

    public override int NextInterval()
    {
        while (_live.Count == Parts.Length && Leftmost() is var left && left.Start == _start)
            Move(left);
        if (_live.Count < Parts.Length)
            return _start = _end = NoMoreIntervals;
        do
        {
            var first = Leftmost();
            _start = first.Start;
            _end = _rightmost;
            _gaps = _end - _start + 1;
            foreach (var part in Parts)
                _gaps -= part.Width;
            if (first.End == _end)
                return _start;
            Move(first);
        } while (_live.Count == Parts.Length && _end == _rightmost);
        return _start;
    }

    protected override void Reset()
    {
        _rightmost = _start = _end = -1;
        _live.Clear();
        foreach (var part in Parts)
        {
            if (part.NextInterval() == NoMoreIntervals)
                return;
            _live.Add(part);
            _rightmost = Math.Max(_rightmost, part.End);
        }
    }

    /// <summary>The part that begins first; of several the one that ends last.</summary>
    private IntervalIterator Leftmost()
    {
        var first = _live[0];
        foreach (var part in _live)
        {
            if (part.Start < first.Start || (part.Start == first.Start && part.End > first.End))
                first = part;
        }
        return first;
    }

    private void Move(IntervalIterator part)
    {
        if (part.NextInterval() == NoMoreIntervals)
            _live.Remove(part);
        else
            _rightmost = Math.Max(_rightmost, part.End);
    }
}
