using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Booleans;

/// <summary>A scorer's matches without those of another.</summary>
/// <remarks>
/// Once there is a least competitive score, most matches fall by their own: the other scorer, whose steps are dearer
/// than a score, is only asked about those that compete.
/// </remarks>
internal sealed class ExclusionScorer(Scorer main, Scorer excluded) : Scorer
{
    private readonly DocIdSetIterator _excluded = excluded.Approximation;
    private float _min;
    private float _score;

    public override DocIdSetIterator Approximation => main.Approximation;

    public override bool NeedsConfirm => true;

    public override float ConfirmCost => main.ConfirmCost + excluded.ConfirmCost + 1;

    public override bool Confirm()
    {
        if (main.NeedsConfirm && !main.Confirm())
            return false;
        if (_min <= 0)
            return !IsExcluded(main.DocId);
        _score = main.Score();
        return _score >= _min && !IsExcluded(main.DocId);
    }

    public override float Score() => _min <= 0 ? main.Score() : _score;

    public override int AdvanceShallow(int target) => main.AdvanceShallow(target);

    public override float MaxScore(int upTo) => main.MaxScore(upTo);

    public override void SetMinCompetitiveScore(float min)
    {
        _min = min;
        main.SetMinCompetitiveScore(min);
    }

    private bool IsExcluded(int doc)
    {
        var at = _excluded.DocId < doc ? _excluded.Advance(doc) : _excluded.DocId;
        return at == doc && (!excluded.NeedsConfirm || excluded.Confirm());
    }
}
