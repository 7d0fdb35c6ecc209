using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Collecting;

/// <summary>Keeps the matches with the best scores, and notes all.</summary>
internal sealed class TopAndAllCollector(IndexReader reader, int count, ScoreDoc? after) : Collector
{
    private readonly TopScoreCollector _best = new(count, after);
    private readonly FixedBitSet?[] _leaves = new FixedBitSet?[reader.Leaves.Count];
    private int _count;

    public override bool NeedsScores => true;

    public DocSet Matches => new(_leaves, _count);

    public TopDocs TopDocs() => _best.TopDocs(_count, isExact: true);

    public override LeafCollector Open(LeafContext leaf) =>
        new Leaf(this, _leaves[leaf.Ord] = FixedBitSet.Rent(leaf.Reader.MaxDoc), _best.Open(leaf));

    /// <summary>Takes all matches of a segment at once, where they have one score.</summary>
    public void Take(LeafContext leaf, FixedBitSet docs, float score)
    {
        _leaves[leaf.Ord] = docs;
        _count += docs.Cardinality();
        var best = _best.Open(leaf);
        for (
            var doc = docs.NextSetBit(0);
            doc >= 0 && best.MinCompetitiveScore <= score;
            doc = docs.NextSetBit(doc + 1)
        )
            best.Collect(doc, score);
    }

    private sealed class Leaf(TopAndAllCollector owner, FixedBitSet docs, LeafCollector best) : LeafCollector
    {
        public override void Collect(int doc, float score)
        {
            docs.Set(doc);
            owner._count++;
            best.Collect(doc, score);
        }
    }
}
