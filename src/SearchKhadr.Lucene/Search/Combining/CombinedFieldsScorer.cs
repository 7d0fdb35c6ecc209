using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Booleans;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Combining;

/// <summary>Scores a word by its frequencies in several fields.</summary>
internal sealed class CombinedFieldsScorer : Scorer
{
    private readonly (PostingsEnum Postings, float Weight)[] _parts;
    private readonly CombinedNorms _norms;
    private readonly SimScorer _sim;

    public CombinedFieldsScorer(
        (PostingsEnum Postings, float Weight)[] parts,
        CombinedNorms norms,
        SimScorer sim
    )
    {
        _parts = parts;
        _norms = norms;
        _sim = sim;
        Approximation =
            parts.Length == 1
                ? parts[0].Postings
                : new DisjunctionIterator(parts.Select(part => (DocIdSetIterator)part.Postings));
    }

    public override DocIdSetIterator Approximation { get; }

    public override float Score()
    {
        var doc = Approximation.DocId;
        var freq = 0f;
        foreach (var (postings, weight) in _parts)
        {
            if (postings.DocId == doc)
                freq += weight * postings.Freq;
        }
        return _sim.Score(freq, _norms.Of(doc));
    }

    public override float MaxScore(int upTo) => _sim.Best;
}
