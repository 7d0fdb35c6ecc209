using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Booleans;

/// <summary>A scorer's matches; where another matches too, its score is added.</summary>
internal sealed class ReqOptScorer : Scorer
{
    private readonly Scorer _required;
    private readonly Scorer _optional;
    private readonly DocIdSetIterator _optionalDocs;
    private readonly BlockMaxApproximation? _skipping;

    public ReqOptScorer(Scorer required, Scorer optional, ScoreMode mode)
    {
        _required = required;
        _optional = optional;
        _optionalDocs = optional.Approximation;
        _skipping = mode == ScoreMode.Top ? new BlockMaxApproximation(this, required.Approximation) : null;
        Approximation = _skipping ?? required.Approximation;
    }

    public override DocIdSetIterator Approximation { get; }

    public override bool NeedsConfirm => _required.NeedsConfirm;

    public override float ConfirmCost => _required.ConfirmCost;

    public override bool Confirm() => _required.Confirm();

    public override float Score()
    {
        var doc = _required.DocId;
        var score = _required.Score();
        var at = _optionalDocs.DocId < doc ? _optionalDocs.Advance(doc) : _optionalDocs.DocId;
        return at == doc && (!_optional.NeedsConfirm || _optional.Confirm())
            ? score + _optional.Score()
            : score;
    }

    public override int AdvanceShallow(int target)
    {
        var end = _required.AdvanceShallow(target);
        var at = _optionalDocs.DocId;
        if (at <= target)
            return Math.Min(end, _optional.AdvanceShallow(target));
        return at == DocIdSetIterator.NoMoreDocs ? end : Math.Min(end, at - 1);
    }

    public override float MaxScore(int upTo)
    {
        var max = _required.MaxScore(upTo);
        return _optionalDocs.DocId <= upTo ? RoundUp((double)max + _optional.MaxScore(upTo)) : max;
    }

    public override void SetMinCompetitiveScore(float min) => _skipping?.SetMinCompetitiveScore(min);
}
