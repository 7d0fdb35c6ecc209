using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Collecting;

/// <summary>Counts matches.</summary>
internal sealed class CountingCollector : Collector
{
    public int Count { get; private set; }

    public override bool NeedsScores => false;

    public override LeafCollector Open(LeafContext leaf) => new Leaf(this);

    private sealed class Leaf(CountingCollector owner) : LeafCollector
    {
        public override void Collect(int doc, float score) => owner.Count++;
    }
}
