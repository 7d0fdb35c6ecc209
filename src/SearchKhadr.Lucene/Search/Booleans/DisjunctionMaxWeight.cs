using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Booleans;

/// <summary>Puts the scorers of a disjunction by the best together.</summary>
internal sealed class DisjunctionMaxWeight(
    DisjunctionMaxQuery query,
    IndexSearcher searcher,
    ScoreMode mode,
    float boost
) : Weight(query)
{
    private readonly Weight[] _weights =
    [
        .. query.Queries.Select(part => part.CreateWeight(searcher, mode, boost)),
    ];

    public override Scorer? Scorer(LeafContext leaf)
    {
        Scorer[] scorers = [.. _weights.Select(weight => weight.Scorer(leaf)).OfType<Scorer>()];
        return scorers.Length switch
        {
            0 => null,
            1 => scorers[0],
            _ => new DisjunctionMaxScorer(scorers, query.TieBreaker, mode),
        };
    }

    public override bool Matches(LeafContext leaf, int doc, List<MatchHit> hits)
    {
        var found = false;
        foreach (var weight in _weights)
            found |= weight.Matches(leaf, doc, hits);
        return found;
    }
}
