using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Scores a document by how many stretches it has and how short they are.</summary>
/// <remarks><b>Source</b> Lucene 8.7 <c>IntervalScorer</c> with its order of rounding.</remarks>
internal sealed class IntervalScorer(IntervalIterator intervals, int minExtent, float boost) : Scorer
{
    private const float Pivot = 1f;

    public override DocIdSetIterator Approximation => intervals;

    public override bool NeedsConfirm => true;

    public override float ConfirmCost => intervals.MatchCost;

    public override bool Confirm() => intervals.NextInterval() != IntervalIterator.NoMoreIntervals;

    public override float Score()
    {
        var freq = 0f;
        do
        {
            var length = intervals.End - intervals.Start + 1;
            freq = (float)(freq + (1.0 / Math.Max(length - minExtent + 1, 1)));
        } while (intervals.NextInterval() != IntervalIterator.NoMoreIntervals);
        return boost * (1f - (Pivot / (Pivot + freq)));
    }

    public override float MaxScore(int upTo) => boost;
}
