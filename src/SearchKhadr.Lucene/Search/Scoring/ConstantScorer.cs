using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>Another scorer's matches, or those of an iterator, all with one score.</summary>
internal sealed class ConstantScorer : Scorer
{
    private readonly Scorer? _inner;
    private readonly float _score;
    private readonly BlockMaxApproximation? _skipping;

    public ConstantScorer(Scorer inner, float score, ScoreMode mode)
        : this(inner.Approximation, score, mode) => _inner = inner;

    public ConstantScorer(DocIdSetIterator iterator, float score, ScoreMode mode)
    {
        _score = score;
        _skipping = mode == ScoreMode.Top ? new BlockMaxApproximation(this, iterator) : null;
        Approximation = _skipping ?? iterator;
    }

    public override DocIdSetIterator Approximation { get; }

    public override bool NeedsConfirm => _inner is { NeedsConfirm: true };

    public override float ConfirmCost => _inner?.ConfirmCost ?? 0;

    public override bool Confirm() => _inner is null || _inner.Confirm();

    public override float Score() => _score;

    public override float MaxScore(int upTo) => _score;

    public override void SetMinCompetitiveScore(float min) => _skipping?.SetMinCompetitiveScore(min);
}
