using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Collecting;

/// <summary>Calls back with each match.</summary>
internal sealed class SelectingCollector(Action<int> found) : Collector
{
    public override bool NeedsScores => false;

    public override LeafCollector Open(LeafContext leaf) => new Leaf(found);

    private sealed class Leaf(Action<int> found) : LeafCollector
    {
        public override void Collect(int doc, float score) => found(doc);
    }
}
