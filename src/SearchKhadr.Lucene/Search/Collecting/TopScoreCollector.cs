using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Collecting;

/// <summary>Keeps the matches with the best scores; of two alike the one with the smaller id.</summary>
internal sealed class TopScoreCollector(int count, ScoreDoc? after, int countUpTo = 0) : Collector
{
    private readonly PriorityQueue<int, (float Score, int DocId)> _worstFirst = new(WorstFirst);
    private int _collected;
    private float _worst = float.NegativeInfinity;

    private static Comparer<(float Score, int DocId)> WorstFirst { get; } =
        Comparer<(float Score, int DocId)>.Create(
            (left, right) =>
                left.Score != right.Score
                    ? left.Score.CompareTo(right.Score)
                    : right.DocId.CompareTo(left.DocId)
        );

    public override bool NeedsScores => true;

    /// <summary>Whether matches may have been left out.</summary>
    public bool HasPruned { get; private set; }

    public override LeafCollector Open(LeafContext leaf) => new Leaf(this, leaf.DocBase);

    public TopDocs TopDocs(int? total, bool isExact)
    {
        var hits = new ScoreDoc[_worstFirst.Count];
        for (var i = hits.Length - 1; i >= 0; i--)
        {
            _worstFirst.TryDequeue(out var doc, out var key);
            hits[i] = new ScoreDoc(doc, key.Score);
        }
        return new TopDocs(total ?? _collected, isExact, hits);
    }

    private float LeastWanted()
    {
        if (_worst < 0 || _collected < countUpTo)
            return 0;
        HasPruned = true;
        return MathF.BitIncrement(_worst);
    }

    private void Keep(int docId, float score)
    {
        if (after is { } last && (score > last.Score || (score == last.Score && docId <= last.DocId)))
            return;
        if (_worstFirst.Count < count)
            _worstFirst.Enqueue(docId, (score, docId));
        else
            _worstFirst.EnqueueDequeue(docId, (score, docId));
        if (_worstFirst.Count == count && _worstFirst.TryPeek(out _, out var worst))
            _worst = worst.Score;
    }

    private sealed class Leaf(TopScoreCollector owner, int docBase) : LeafCollector
    {
        internal override float MinCompetitiveScore => owner.LeastWanted();

        public override void Collect(int doc, float score)
        {
            owner._collected++;
            if (score > owner._worst)
                owner.Keep(docBase + doc, score);
        }
    }
}
