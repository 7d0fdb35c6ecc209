using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Tests.Search;

/// <summary>Keeps every match and its score.</summary>
internal sealed class EveryHit : Collector
{
    public List<ScoreDoc> Hits { get; } = [];

    public override bool NeedsScores => true;

    public override LeafCollector Open(LeafContext leaf) => new Leaf(Hits, leaf.DocBase);

    private sealed class Leaf(List<ScoreDoc> hits, int docBase) : LeafCollector
    {
        public override void Collect(int doc, float score) => hits.Add(new ScoreDoc(docBase + doc, score));
    }
}
