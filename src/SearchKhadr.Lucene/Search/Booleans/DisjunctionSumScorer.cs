using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Booleans;

/// <summary>A disjunction scored by the sum of what matches.</summary>
internal sealed class DisjunctionSumScorer(Scorer[] scorers, int minimum, ScoreMode mode)
    : DisjunctionScorer(scorers, minimum, mode)
{
    protected override float Combine(ReadOnlySpan<Scorer> matching)
    {
        var sum = 0.0;
        foreach (var scorer in matching)
            sum += scorer.Score();
        return (float)sum;
    }

    protected override float CombineBounds(ReadOnlySpan<float> bounds)
    {
        var sum = 0.0;
        foreach (var bound in bounds)
            sum += bound;
        return RoundUp(sum);
    }
}
