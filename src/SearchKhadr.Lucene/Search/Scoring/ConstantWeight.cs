using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>Another weight's matches, all with one score.</summary>
internal sealed class ConstantWeight(Query query, Weight inner, ScoreMode mode, float score) : Weight(query)
{
    public override Scorer? Scorer(LeafContext leaf) =>
        inner.Scorer(leaf) is { } scorer ? new ConstantScorer(scorer, score, mode) : null;

    public override int Count(LeafContext leaf) => inner.Count(leaf);

    public override bool Matches(LeafContext leaf, int doc, List<MatchHit> hits) =>
        inner.Matches(leaf, doc, hits);
}
