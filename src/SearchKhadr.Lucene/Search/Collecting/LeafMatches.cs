using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Booleans;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Collecting;

/// <summary>Finds all matches of a segment without scoring any, a block of postings at a time where it can.</summary>
internal static class LeafMatches
{
    private const int WindowDocs = 8192;

    /// <summary>The matches that are not deleted.</summary>
    public static FixedBitSet Of(Scorer scorer, LeafContext leaf, CancellationToken cancellation)
    {
        var docs = FixedBitSet.Rent(leaf.Reader.MaxDoc);
        if (scorer.NeedsConfirm)
            AddConfirmed(scorer, docs, cancellation);
        else
            AddAll(scorer, docs, cancellation);
        if (leaf.Reader.LiveDocs is { } live)
            docs.And(live);
        return docs;
    }

    private static void AddAll(Scorer scorer, FixedBitSet docs, CancellationToken cancellation)
    {
        if (scorer is not DisjunctionSumScorer { Plain: { } parts })
        {
            scorer.Approximation.FillTo(docs);
            return;
        }
        foreach (var part in parts)
        {
            cancellation.ThrowIfCancellationRequested();
            part.Approximation.FillTo(docs);
        }
    }

    private static void AddConfirmed(Scorer scorer, FixedBitSet docs, CancellationToken cancellation)
    {
        var candidates = scorer.Approximation;
        var windowEnd = 0;
        for (var doc = candidates.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = candidates.NextDoc())
        {
            if (doc >= windowEnd)
            {
                cancellation.ThrowIfCancellationRequested();
                windowEnd = doc + WindowDocs;
            }
            if (scorer.Confirm())
                docs.Set(doc);
        }
    }
}
