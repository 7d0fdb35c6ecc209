using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Collecting;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

public sealed partial class IndexSearcher
{
    /// <summary>Scores hits that were found without.</summary>
    internal ScoreDoc[] ScoreHits(Query rewritten, IReadOnlyList<ScoreDoc> hits)
    {
        var weight = Weigh(rewritten, ScoreMode.All, CancellationToken.None);
        ScoreDoc[] scored = [.. hits];
        var byDoc = Enumerable.Range(0, scored.Length).OrderBy(i => scored[i].DocId);
        LeafContext? leaf = null;
        Scorer? scorer = null;
        foreach (var i in byDoc)
        {
            var own = Reader.Leaf(scored[i].DocId);
            if (own != leaf)
                scorer = weight.Scorer(own);
            leaf = own;
            if (scorer is null)
                continue;
            var doc = scored[i].DocId - own.DocBase;
            if (scorer.DocId < doc)
                scorer.Approximation.Advance(doc);
            if (scorer.DocId == doc && (!scorer.NeedsConfirm || scorer.Confirm()))
                scored[i] = scored[i] with { Score = scorer.Score() };
        }
        return scored;
    }

    private TopDocs Counted(Query rewritten, TimeBudget budget)
    {
        if (TryCount(rewritten) is { } known)
            return new TopDocs(known, IsTotalExact: true, []);
        var counted = new CountingCollector();
        var isWhole = budget.Run(token => Run(rewritten, counted, ScoreMode.None, token));
        return new TopDocs(counted.Count, isWhole, []) { IsPartial = !isWhole };
    }

    private TopDocs TopBySort(Query rewritten, int count, SearchOptions options, TimeBudget budget)
    {
        var bySort = new TopSortedCollector(count, options);
        var isWhole = budget.Run(token => Run(rewritten, bySort, ScoreMode.None, token));
        var top = bySort.TopDocs() with
        {
            IsTotalExact = isWhole && !bySort.HasSkipped,
            IsPartial = !isWhole,
        };
        return options.ScoreSorted ? top with { Hits = ScoreHits(rewritten, top.Hits) } : top;
    }
}
