using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>A term's documents, scored by frequency and norm.</summary>
internal sealed class TermScorer : Scorer
{
    private readonly PostingsEnum _postings;
    private readonly SimScorer _sim;
    private readonly NumericDocValues? _norms;
    private readonly ImpactBounds? _bounds;
    private readonly BlockMaxApproximation? _skipping;

    public TermScorer(PostingsEnum postings, SimScorer sim, NumericDocValues? norms)
    {
        _postings = postings;
        _sim = sim;
        _norms = norms;
        Approximation = postings;
    }

    public TermScorer(ImpactsEnum impacts, SimScorer sim, NumericDocValues? norms)
        : this((PostingsEnum)impacts, sim, norms)
    {
        _bounds = new ImpactBounds(impacts, sim);
        _skipping = new BlockMaxApproximation(this, impacts);
        Approximation = _skipping;
    }

    public override DocIdSetIterator Approximation { get; }

    public override float Score()
    {
        var norm =
            _norms is not null && _norms.AdvanceExact(_postings.DocId) ? _norms.LongValue : SimScorer.NoNorm;
        return _sim.Score(_postings.Freq, norm);
    }

    public override int AdvanceShallow(int target) =>
        _bounds?.AdvanceShallow(target) ?? DocIdSetIterator.NoMoreDocs;

    public override float MaxScore(int upTo) => _bounds?.MaxScore(upTo) ?? float.PositiveInfinity;

    public override void SetMinCompetitiveScore(float min) => _skipping?.SetMinCompetitiveScore(min);
}
