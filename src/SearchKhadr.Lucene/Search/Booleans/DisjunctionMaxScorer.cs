using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Booleans;

/// <summary>A disjunction scored by the best of what matches, and a part of the others.</summary>
internal sealed class DisjunctionMaxScorer : DisjunctionScorer
{
    private readonly float _tieBreaker;
    private readonly BlockMaxApproximation? _skipping;

    public DisjunctionMaxScorer(Scorer[] scorers, float tieBreaker, ScoreMode mode)
        : base(scorers, minimum: 1, mode)
    {
        _tieBreaker = tieBreaker;
        _skipping = mode == ScoreMode.Top ? new BlockMaxApproximation(this, base.Approximation) : null;
    }

    public override DocIdSetIterator Approximation => _skipping ?? base.Approximation;

    public override void SetMinCompetitiveScore(float min) => _skipping?.SetMinCompetitiveScore(min);

    protected override float Combine(ReadOnlySpan<Scorer> matching)
    {
        var max = 0f;
        var others = 0.0;
        foreach (var scorer in matching)
        {
            var score = scorer.Score();
            others += Math.Min(score, max);
            max = Math.Max(score, max);
        }
        return (float)(max + (others * _tieBreaker));
    }

    protected override float CombineBounds(ReadOnlySpan<float> bounds)
    {
        var max = 0f;
        var sum = 0.0;
        foreach (var bound in bounds)
        {
            sum += bound;
            max = Math.Max(max, bound);
        }
        return float.IsPositiveInfinity(max) ? max : RoundUp(max + (Math.Max(0, sum - max) * _tieBreaker));
    }
}
