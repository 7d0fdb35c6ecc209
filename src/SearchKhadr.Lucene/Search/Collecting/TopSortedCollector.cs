using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Collecting;

/// <summary>Keeps the matches with the largest or smallest numbers; those without one last, ties by id.</summary>
/// <remarks>
/// Where the total need not be exact, what can no longer be a hit is left out: the rest of a segment that stands in the
/// same order, and documents whose points say so. <b>Source</b> Lucene 8.7 <c>TopFieldCollector</c> and
/// <c>NumericComparator</c>.
/// </remarks>
internal sealed class TopSortedCollector(int count, SearchOptions options) : Collector
{
    private readonly PriorityQueue<SortKey, SortKey> _worstFirst = new(
        Comparer<SortKey>.Create((left, right) => right.Order(left))
    );
    private readonly SortKey? _after = options.After is { } last
        ? SortKey.Of(last.SortValue, last.DocId, options.Descending)
        : null;
    private int _collected;

    public override bool NeedsScores => false;

    /// <summary>Whether matches may have been left out.</summary>
    public bool HasSkipped { get; private set; }

    /// <summary>The worst of the hits once there are enough of them; nothing behind it can be one.</summary>
    private SortKey? Worst => _worstFirst.Count == count ? _worstFirst.Peek() : null;

    private bool MaySkip => !options.ExactTotal && _collected >= options.CountUpTo;

    public override LeafCollector Open(LeafContext leaf) => new Leaf(this, leaf, options);

    public TopDocs TopDocs()
    {
        var hits = new ScoreDoc[_worstFirst.Count];
        for (var i = hits.Length - 1; i >= 0; i--)
        {
            var key = _worstFirst.Dequeue();
            hits[i] = new ScoreDoc(key.DocId, 0, key.Value);
        }
        return new TopDocs(_collected, IsTotalExact: !HasSkipped, hits);
    }

    private void Keep(SortKey key)
    {
        if (_after is { } last && key.Order(last) <= 0)
            return;
        if (_worstFirst.Count < count)
            _worstFirst.Enqueue(key, key);
        else if (key.Order(_worstFirst.Peek()) < 0)
            _worstFirst.EnqueueDequeue(key, key);
    }

    private sealed class Leaf : LeafCollector
    {
        private readonly TopSortedCollector _owner;
        private readonly int _docBase;
        private readonly bool _descending;
        private readonly NumericDocValues? _values;
        private readonly CompetitivePoints? _points;
        private readonly bool _isSorted;
        private bool _isOver;

        public Leaf(TopSortedCollector owner, LeafContext leaf, SearchOptions options)
        {
            var field = options.SortField!;
            _owner = owner;
            _docBase = leaf.DocBase;
            _descending = options.Descending;
            _values = leaf.Reader.NumericDocValues(field);
            if (options.ExactTotal)
                return;
            _isSorted = leaf.Reader.IsSortedBy(field, options.Descending);
            _points = CompetitivePoints.Open(leaf.Reader, field, options.Descending);
        }

        internal override bool Skips => _isSorted || _points is not null;

        internal override int NextCompetitive(int doc)
        {
            if (!_owner.MaySkip)
                return doc;
            var next = _isOver
                ? DocIdSetIterator.NoMoreDocs
                : _points?.Next(doc, _owner.Worst, _owner._after) ?? doc;
            _owner.HasSkipped |= next > doc;
            return next;
        }

        public override void Collect(int doc, float score)
        {
            _owner._collected++;
            long? value = _values is not null && _values.AdvanceExact(doc) ? _values.LongValue : null;
            var key = SortKey.Of(value, _docBase + doc, _descending);
            // Those that follow in a segment of this order have a later number, or none.
            if (_isSorted && value is not null && _owner.Worst is { } worst && key.Order(worst) > 0)
                _isOver = true;
            else
                _owner.Keep(key);
        }
    }
}
