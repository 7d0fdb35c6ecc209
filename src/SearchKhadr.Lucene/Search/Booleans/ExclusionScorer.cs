using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Booleans;

/// <summary>A scorer's matches without those of another.</summary>
internal sealed class ExclusionScorer(Scorer main, Scorer excluded) : Scorer
{
    private readonly DocIdSetIterator _excluded = excluded.Approximation;

    public override DocIdSetIterator Approximation => main.Approximation;

    public override bool NeedsConfirm => true;

    public override float ConfirmCost => main.ConfirmCost + excluded.ConfirmCost + 1;

    public override bool Confirm() => (!main.NeedsConfirm || main.Confirm()) && !IsExcluded(main.DocId);

    public override float Score() => main.Score();

    public override int AdvanceShallow(int target) => main.AdvanceShallow(target);

    public override float MaxScore(int upTo) => main.MaxScore(upTo);

    public override void SetMinCompetitiveScore(float min) => main.SetMinCompetitiveScore(min);

    private bool IsExcluded(int doc)
    {
        var at = _excluded.DocId < doc ? _excluded.Advance(doc) : _excluded.DocId;
        return at == doc && (!excluded.NeedsConfirm || excluded.Confirm());
    }
}
