using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Phrases;

/// <summary>A phrase's documents, scored by its frequency and the field's norm.</summary>
internal sealed class PhraseScorer : Scorer
{
    private readonly PhraseMatcher _matcher;
    private readonly SimScorer? _sim;
    private readonly NumericDocValues? _norms;
    private readonly ImpactBounds[]? _bounds;
    private readonly BlockMaxApproximation? _skipping;
    private float _min;

    public PhraseScorer(
        PhraseMatcher matcher,
        SimScorer? sim,
        NumericDocValues? norms,
        ImpactBounds[]? bounds
    )
    {
        _matcher = matcher;
        _sim = sim;
        _norms = norms;
        _bounds = bounds;
        _skipping = bounds is null ? null : new BlockMaxApproximation(this, matcher.Approximation);
        Approximation = _skipping ?? matcher.Approximation;
    }

    public override DocIdSetIterator Approximation { get; }

    public override bool NeedsConfirm => true;

    public override float ConfirmCost => _matcher.Cost;

    public override bool Confirm()
    {
        if (_min > 0 && ScoreOf(_matcher.MaxFreq) < _min)
            return false;
        _matcher.Reset();
        return _matcher.NextMatch();
    }

    public override float Score()
    {
        var freq = _matcher.MatchWeight;
        while (_matcher.NextMatch())
            freq += _matcher.MatchWeight;
        return ScoreOf(freq);
    }

    public override int AdvanceShallow(int target)
    {
        var end = DocIdSetIterator.NoMoreDocs;
        foreach (var bound in _bounds ?? [])
            end = Math.Min(end, bound.AdvanceShallow(target));
        return end;
    }

    /// <summary>A phrase stands no more often than any of its words.</summary>
    public override float MaxScore(int upTo)
    {
        var max = _sim?.Best ?? 0;
        foreach (var bound in _bounds ?? [])
            max = Math.Min(max, bound.MaxScore(upTo));
        return max;
    }

    public override void SetMinCompetitiveScore(float min)
    {
        _min = min;
        _skipping?.SetMinCompetitiveScore(min);
    }

    private float ScoreOf(float freq)
    {
        if (_sim is null)
            return 0;
        var norm = _norms is not null && _norms.AdvanceExact(DocId) ? _norms.LongValue : SimScorer.NoNorm;
        return _sim.Score(freq, norm);
    }
}
