using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Collecting;

/// <summary>Keeps the matches with the largest or smallest numbers; those without one last, ties by id.</summary>
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

    public override LeafCollector Open(LeafContext leaf) =>
        new Leaf(this, leaf.DocBase, leaf.Reader.NumericDocValues(options.SortField!));

    public TopDocs TopDocs()
    {
        var hits = new ScoreDoc[_worstFirst.Count];
        for (var i = hits.Length - 1; i >= 0; i--)
        {
            var key = _worstFirst.Dequeue();
            hits[i] = new ScoreDoc(key.DocId, 0, key.Value);
        }
        return new TopDocs(_collected, IsTotalExact: true, hits);
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

    private sealed class Leaf(TopSortedCollector owner, int docBase, NumericDocValues? values) : LeafCollector
    {
        private readonly bool _descending = owner.Descending;

        public override void Collect(int doc, float score)
        {
            owner._collected++;
            long? value = values is not null && values.AdvanceExact(doc) ? values.LongValue : null;
            owner.Keep(SortKey.Of(value, docBase + doc, _descending));
        }
    }

    private bool Descending => options.Descending;

    /// <summary>Best first: those with a number, then by number, then by id.</summary>
    private readonly record struct SortKey(bool IsMissing, long Rank, int DocId, long? Value)
    {
        /// <summary>The complement turns the order of numbers round without overflowing.</summary>
        public static SortKey Of(long? value, int docId, bool descending) =>
            new(value is null, descending ? ~(value ?? 0) : value ?? 0, docId, value);

        public int Order(SortKey other)
        {
            if (IsMissing != other.IsMissing)
                return IsMissing ? 1 : -1;
            if (!IsMissing && Rank != other.Rank)
                return Rank.CompareTo(other.Rank);
            return DocId.CompareTo(other.DocId);
        }
    }
}
