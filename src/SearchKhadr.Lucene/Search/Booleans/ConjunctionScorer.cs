using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Booleans;

/// <summary>Documents that all of several scorers match; the score is the sum of some of theirs.</summary>
internal sealed class ConjunctionScorer : Scorer
{
    private readonly Scorer[] _scoring;
    private readonly Scorer[] _toConfirm;
    private readonly BlockMaxApproximation? _skipping;

    public ConjunctionScorer(Scorer[] all, Scorer[] scoring, ScoreMode mode)
    {
        _scoring = scoring;
        _toConfirm = [.. all.Where(scorer => scorer.NeedsConfirm).OrderBy(scorer => scorer.ConfirmCost)];
        ConfirmCost = _toConfirm.Sum(scorer => scorer.ConfirmCost);
        var byCost = all.Select(scorer => scorer.Approximation).OrderBy(each => each.Cost).ToArray();
        if (mode == ScoreMode.Top)
        {
            _skipping = new BlockMaxApproximation(this, byCost[0]);
            byCost[0] = _skipping;
        }
        Approximation = new ConjunctionIterator(byCost);
    }

    public override DocIdSetIterator Approximation { get; }

    public override bool NeedsConfirm => _toConfirm.Length > 0;

    public override float ConfirmCost { get; }

    public override bool Confirm()
    {
        foreach (var scorer in _toConfirm)
        {
            if (!scorer.Confirm())
                return false;
        }
        return true;
    }

    public override float Score()
    {
        var sum = 0.0;
        foreach (var scorer in _scoring)
            sum += scorer.Score();
        return (float)sum;
    }

    public override int AdvanceShallow(int target)
    {
        var end = DocIdSetIterator.NoMoreDocs;
        foreach (var scorer in _scoring)
            end = Math.Min(end, scorer.AdvanceShallow(target));
        return end;
    }

    public override float MaxScore(int upTo)
    {
        var sum = 0.0;
        foreach (var scorer in _scoring)
            sum += scorer.MaxScore(upTo);
        return RoundUp(sum);
    }

    public override void SetMinCompetitiveScore(float min)
    {
        if (_scoring.Length == 1)
            _scoring[0].SetMinCompetitiveScore(min);
        else
            _skipping?.SetMinCompetitiveScore(min);
    }
}
