using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Booleans;

/// <summary>Documents that at least a number of several scorers match.</summary>
/// <remarks>
/// A match of m out of n is a match of one of any n - m + 1: only the n - m + 1 cheapest lead, and the others are
/// asked about the documents that these find.
/// </remarks>
internal abstract class DisjunctionScorer : Scorer
{
    private readonly Scorer[] _scorers;
    private readonly int _leads;
    private readonly int _minimum;
    private readonly bool _scores;
    private readonly Scorer[] _matching;

    protected DisjunctionScorer(Scorer[] scorers, int minimum, ScoreMode mode)
    {
        _scorers = [.. scorers.OrderBy(scorer => scorer.Approximation.Cost)];
        _leads = scorers.Length - minimum + 1;
        _minimum = minimum;
        _scores = mode != ScoreMode.None;
        _matching = new Scorer[scorers.Length];
        NeedsConfirm = minimum > 1 || scorers.Any(scorer => scorer.NeedsConfirm);
        ConfirmCost = scorers.Sum(scorer => scorer.ConfirmCost) + scorers.Length;
        Approximation = new DisjunctionIterator(_scorers.Take(_leads).Select(scorer => scorer.Approximation));
    }

    public override DocIdSetIterator Approximation { get; }

    public override bool NeedsConfirm { get; }

    public override float ConfirmCost { get; }

    /// <summary>The scorers, if a document of any of them is a match without further ado; otherwise null.</summary>
    public Scorer[]? Plain => NeedsConfirm ? null : _scorers;

    private int MatchCount { get; set; }

    public override bool Confirm()
    {
        CollectMatching(_scores ? _scorers.Length : _minimum);
        return MatchCount >= _minimum;
    }

    public override float Score()
    {
        if (!NeedsConfirm)
            CollectMatching(_scorers.Length);
        return Combine(_matching.AsSpan(0, MatchCount));
    }

    public override int AdvanceShallow(int target) => AdvanceShallow(_scorers, target);

    public override float MaxScore(int upTo)
    {
        Span<float> bounds = stackalloc float[Math.Min(_scorers.Length, 64)];
        var count = 0;
        foreach (var scorer in _scorers)
        {
            if (scorer.DocId > upTo)
                continue;
            if (count == bounds.Length)
                return float.PositiveInfinity;
            bounds[count++] = scorer.MaxScore(upTo);
        }
        return CombineBounds(bounds[..count]);
    }

    /// <summary>The score of a document out of those that match it.</summary>
    protected abstract float Combine(ReadOnlySpan<Scorer> matching);

    /// <summary>The bound of scores out of those of its parts.</summary>
    protected abstract float CombineBounds(ReadOnlySpan<float> bounds);

    private void CollectMatching(int enough)
    {
        var doc = Approximation.DocId;
        MatchCount = 0;
        for (var i = 0; i < _scorers.Length && MatchCount < enough; i++)
        {
            if (i >= _leads && MatchCount + _scorers.Length - i < _minimum)
                return;
            var scorer = _scorers[i];
            var at = scorer.DocId;
            if (i >= _leads && at < doc)
                at = scorer.Approximation.Advance(doc);
            if (at == doc && (!scorer.NeedsConfirm || scorer.Confirm()))
                _matching[MatchCount++] = scorer;
        }
    }
}
