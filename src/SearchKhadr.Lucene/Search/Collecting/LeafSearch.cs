using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Booleans;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Collecting;

/// <summary>Hands the matches of a segment to a collector.</summary>
internal static class LeafSearch
{
    /// <summary>How many document ids pass between two looks at whether the caller gave up.</summary>
    private const int WindowDocs = 8192;

    public static void Run(
        Scorer scorer,
        LeafContext leaf,
        LeafCollector collector,
        ScoreMode mode,
        CancellationToken cancellation
    )
    {
        var live = leaf.Reader.LiveDocs;
        if (collector.Skips)
        {
            Skipping(scorer, live, collector, cancellation);
            return;
        }
        if (mode != ScoreMode.Top && scorer is DisjunctionSumScorer { Plain: { } parts })
        {
            new DisjunctionWindows(parts, mode == ScoreMode.All).Run(live, collector, cancellation);
            return;
        }
        var docs = scorer.Approximation;
        var min = 0f;
        if (mode == ScoreMode.Top)
            Raise(ref min, scorer, collector);
        for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; )
        {
            cancellation.ThrowIfCancellationRequested();
            var end = (int)Math.Min((long)doc + WindowDocs, DocIdSetIterator.NoMoreDocs);
            doc =
                mode == ScoreMode.Top
                    ? PrunedWindow(scorer, docs, live, collector, end, ref min)
                    : Window(scorer, docs, live, collector, end, mode == ScoreMode.All);
        }
    }

    private static void Skipping(
        Scorer scorer,
        FixedBitSet? live,
        LeafCollector collector,
        CancellationToken cancellation
    )
    {
        var docs = scorer.Approximation;
        var confirms = scorer.NeedsConfirm;
        var pause = WindowDocs;
        for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; )
        {
            if (--pause == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                pause = WindowDocs;
            }
            var next = collector.NextCompetitive(doc);
            if (next > doc)
            {
                doc = next == DocIdSetIterator.NoMoreDocs ? next : docs.Advance(next);
                continue;
            }
            if ((live is null || live.Get(doc)) && (!confirms || scorer.Confirm()))
                collector.Collect(doc, 0);
            doc = docs.NextDoc();
        }
    }

    private static int Window(
        Scorer scorer,
        DocIdSetIterator docs,
        FixedBitSet? live,
        LeafCollector collector,
        int end,
        bool scores
    )
    {
        var confirms = scorer.NeedsConfirm;
        var doc = docs.DocId;
        for (; doc < end; doc = docs.NextDoc())
        {
            if ((live is null || live.Get(doc)) && (!confirms || scorer.Confirm()))
                collector.Collect(doc, scores ? scorer.Score() : 0);
        }
        return doc;
    }

    private static int PrunedWindow(
        Scorer scorer,
        DocIdSetIterator docs,
        FixedBitSet? live,
        LeafCollector collector,
        int end,
        ref float min
    )
    {
        var confirms = scorer.NeedsConfirm;
        var doc = docs.DocId;
        for (; doc < end; doc = docs.NextDoc())
        {
            if ((live is not null && !live.Get(doc)) || (confirms && !scorer.Confirm()))
                continue;
            collector.Collect(doc, scorer.Score());
            Raise(ref min, scorer, collector);
        }
        return doc;
    }

    private static void Raise(ref float min, Scorer scorer, LeafCollector collector)
    {
        var wanted = collector.MinCompetitiveScore;
        if (wanted <= min)
            return;
        min = wanted;
        scorer.SetMinCompetitiveScore(min);
    }
}
