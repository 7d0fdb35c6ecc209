using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>The documents of an iterator that a function opens, all with one score.</summary>
internal sealed class IteratorWeight(
    Query query,
    ScoreMode mode,
    float score,
    Func<LeafReader, DocIdSetIterator?> open
) : Weight(query)
{
    public override Scorer? Scorer(LeafContext leaf) =>
        open(leaf.Reader) is { } iterator ? new ConstantScorer(iterator, score, mode) : null;

    public override int Count(LeafContext leaf) => Query is MatchAllDocsQuery ? leaf.Reader.NumDocs : -1;
}
