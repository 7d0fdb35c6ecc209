using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>A query bound to an index: what it needs to score is worked out.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
internal abstract class Weight(Query query)
{
    public Query Query { get; } = query;

    /// <summary>Opens a segment's matches before the first; null where there are none.</summary>
    public abstract Scorer? Scorer(LeafContext leaf);

    /// <summary>How many documents of a segment without deletions match; -1 when that takes visiting them.</summary>
    public virtual int Count(LeafContext leaf) => -1;

    /// <summary>Whether a document of a segment matches; if so, adds where.</summary>
    public virtual bool Matches(LeafContext leaf, int doc, List<MatchHit> hits) => IsMatch(leaf, doc);

    protected bool IsMatch(LeafContext leaf, int doc)
    {
        var scorer = Scorer(leaf);
        return scorer is not null
            && scorer.Approximation.Advance(doc) == doc
            && (!scorer.NeedsConfirm || scorer.Confirm());
    }
}
