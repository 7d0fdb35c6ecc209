using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Booleans;

/// <summary>
/// A disjunction scored by the sum of what matches that leaves out what cannot compete: in each stretch of
/// documents, those of the weakest scorers that together stay below the least competitive score find no documents;
/// they are only asked about what the others find.
/// </summary>
/// <remarks>
/// <b>Source</b> Turtle and Flood, <i>Query Evaluation: Strategies and Optimizations</i>, 1995 (MaxScore), over the
/// block maxima of Ding and Suel, <i>Faster Top-k Document Retrieval Using Block-Max Indexes</i>, 2011.
/// </remarks>
internal sealed partial class MaxScoreDisjunctionScorer : Scorer
{
    private readonly Scorer[] _scorers;
    private readonly float[] _bounds;
    private readonly double[] _boundsBelow;
    private readonly Stretches _docs;
    private float _min;
    private int _firstEssential;
    private float _score;

    public MaxScoreDisjunctionScorer(Scorer[] scorers)
    {
        _scorers = scorers;
        _bounds = new float[scorers.Length];
        _boundsBelow = new double[scorers.Length + 1];
        ConfirmCost = scorers.Sum(scorer => scorer.ConfirmCost) + scorers.Length;
        _docs = new Stretches(this, scorers.Sum(scorer => scorer.Approximation.Cost));
    }

    public override DocIdSetIterator Approximation => _docs;

    public override bool NeedsConfirm => true;

    public override float ConfirmCost { get; }

    public override bool Confirm()
    {
        var doc = _docs.DocId;
        var sum = 0.0;
        var found = false;
        for (var i = _scorers.Length - 1; i >= 0; i--)
        {
            if (i < _firstEssential && RoundUp(sum + _boundsBelow[i + 1]) < _min)
                return false;
            var scorer = _scorers[i];
            var at = scorer.DocId < doc ? scorer.Approximation.Advance(doc) : scorer.DocId;
            if (at != doc || (scorer.NeedsConfirm && !scorer.Confirm()))
                continue;
            found = true;
            sum += scorer.Score();
        }
        _score = (float)sum;
        return found && _score >= _min;
    }

    public override float Score() => _score;

    public override int AdvanceShallow(int target) => AdvanceShallow(_scorers, target);

    public override float MaxScore(int upTo)
    {
        var sum = 0.0;
        foreach (var scorer in _scorers)
            sum += scorer.DocId <= upTo ? scorer.MaxScore(upTo) : 0;
        return RoundUp(sum);
    }

    public override void SetMinCompetitiveScore(float min)
    {
        _min = min;
        _docs.Repartition();
    }

    /// <summary>Bounds each scorer over a stretch and puts those first that cannot compete together.</summary>
    private void Partition(int start, int end)
    {
        for (var i = 0; i < _scorers.Length; i++)
        {
            var at = _scorers[i].DocId;
            if (at > end)
            {
                _bounds[i] = 0;
                continue;
            }
            _scorers[i].AdvanceShallow(Math.Max(start, at));
            _bounds[i] = _scorers[i].MaxScore(end);
        }
        Array.Sort(_bounds, _scorers);
        _firstEssential = 0;
        for (var i = 0; i < _bounds.Length; i++)
        {
            _boundsBelow[i + 1] = _boundsBelow[i] + _bounds[i];
            if (RoundUp(_boundsBelow[i + 1]) < _min)
                _firstEssential = i + 1;
        }
    }
}
