namespace SearchKhadr.Lucene.Search.Near;

/// <summary>As many neighbouring stretches of a part as are asked for, taken as one.</summary>
internal sealed class RepeatingIntervals(IntervalIterator part, int times) : IntervalIterator
{
    private readonly Queue<(int Start, int End)> _window = new(times);
    private bool _isOver;

    public override int DocId => part.DocId;

    public override long Cost => part.Cost;

    public override int Start =>
        _isOver ? NoMoreIntervals
        : _window.TryPeek(out var first) ? first.Start
        : -1;

    public override int End =>
        _isOver ? NoMoreIntervals
        : _window.Count == 0 ? -1
        : part.End;

    /// <summary>How many words the stretches have without those between them.</summary>
    public override int Width => _window.Sum(stretch => stretch.End - stretch.Start + 1);

    public override int Gaps => End - Start + 1 - Width;

    public override float MatchCost => part.MatchCost;

    public override int NextDoc() => Begin(part.NextDoc());

    public override int Advance(int target) => Begin(part.Advance(target));

    public override int NextInterval()
    {
        if (_window.Count > 0)
            _window.Dequeue();
        while (!_isOver && _window.Count < times)
        {
            _isOver = part.NextInterval() == NoMoreIntervals;
            if (!_isOver)
                _window.Enqueue((part.Start, part.End));
        }
        return Start;
    }

    private int Begin(int doc)
    {
        _window.Clear();
        _isOver = false;
        return doc;
    }
}
