using SearchKhadr.Lucene.Search.Booleans;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>The stretches of any of several parts, without those that hold another.</summary>
/// <remarks><b>Source</b> Lucene 8.7 <c>DisjunctionIntervalIterator</c>.</remarks>
internal sealed class AnyIntervals : IntervalIterator
{
    private readonly IntervalIterator[] _parts;
    private readonly DisjunctionIterator _docs;
    private readonly PriorityQueue<IntervalIterator, (int End, int Start)> _byEnd;
    private IntervalIterator? _current;
    private bool _isBefore = true;

    public AnyIntervals(IntervalIterator[] parts)
    {
        _parts = parts;
        _docs = new DisjunctionIterator(parts);
        _byEnd = new(parts.Length, NearestEnd);
        MatchCost = parts.Sum(part => part.MatchCost);
    }

    public override int DocId => _docs.DocId;

    public override long Cost => _docs.Cost;

    public override int Start => _isBefore ? -1 : _current?.Start ?? NoMoreIntervals;

    public override int End => _isBefore ? -1 : _current?.End ?? NoMoreIntervals;

    public override int Gaps => _current?.Gaps ?? 0;

    public override float MatchCost { get; }

    /// <summary>The nearest end first; of several the one that starts last.</summary>
    private static Comparer<(int End, int Start)> NearestEnd { get; } =
        Comparer<(int End, int Start)>.Create(
            (left, right) =>
                left.End != right.End ? left.End.CompareTo(right.End) : right.Start.CompareTo(left.Start)
        );

    public override int NextDoc() => Begin(_docs.NextDoc());

    public override int Advance(int target) => Begin(_docs.Advance(target));

    public override int NextInterval()
    {
        var (start, end) = (Start, End);
        while (!_isBefore && _byEnd.TryPeek(out var top, out _) && top.Start <= start && top.End >= end)
        {
            _byEnd.Dequeue();
            Add(top);
        }
        _isBefore = false;
        _current = _byEnd.TryPeek(out var next, out _) ? next : null;
        return Start;
    }

    private int Begin(int doc)
    {
        _byEnd.Clear();
        _isBefore = true;
        _current = null;
        foreach (var part in _parts)
        {
            if (doc != NoMoreDocs && part.DocId == doc)
                Add(part);
        }
        return doc;
    }

    private void Add(IntervalIterator part)
    {
        if (part.NextInterval() != NoMoreIntervals)
            _byEnd.Enqueue(part, (part.End, part.Start));
    }
}
