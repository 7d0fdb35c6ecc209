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
