using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>Bounds the scores of stretches of a term's documents by its impacts.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>MaxScoreCache</c>.</remarks>
internal sealed class ImpactBounds(ImpactsEnum impacts, SimScorer sim)
{
    private readonly float _best = sim.Best;
    private (int End, float Max)[] _levels = [];

    public int AdvanceShallow(int target)
    {
        impacts.AdvanceShallow(target);
        return impacts.DocIdUpTo(0);
    }

    public float MaxScore(int upTo)
    {
        var count = impacts.LevelCount;
        for (var level = 0; level < count; level++)
        {
            var end = impacts.DocIdUpTo(level);
            if (end >= upTo)
                return OfLevel(level, end);
        }
        return _best;
    }

    private float OfLevel(int level, int end)
    {
        if (_levels.Length <= level)
        {
            var known = _levels.Length;
            Array.Resize(ref _levels, level + 1);
            _levels.AsSpan(known).Fill((-1, 0f));
        }
        ref var cached = ref _levels[level];
        if (cached.End != end)
        {
            var max = 0f;
            foreach (var impact in impacts.ImpactsOf(level))
                max = Math.Max(max, sim.Score(impact.Freq, impact.Norm));
            cached = (end, max);
        }
        return cached.Max;
    }
}
