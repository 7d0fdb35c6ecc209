using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Search.Collecting;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

public sealed partial class IndexSearcher
{
    /// <summary>The documents that match a query.</summary>
    /// <exception cref="InvalidOperationException">A phrase asks for positions that its field does not keep.</exception>
    /// <exception cref="QueryTooComplexException">The query takes more clauses or terms than allowed.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public DocSet Collect(Query query, CancellationToken cancellation = default) =>
        CollectRewritten(Rewrite(query), cancellation);

    /// <summary>Finds the best matches by score, and all matches.</summary>
    /// <remarks>
    /// Of words that need not all match, most matches need no score: it is quicker to find the best among few
    /// documents, and then all without scoring any, than to score all.
    /// </remarks>
    internal TopDocs SearchAndCollect(
        Query query,
        int count,
        SearchOptions options,
        out DocSet matches,
        CancellationToken cancellation
    )
    {
        var rewritten = Rewrite(query);
        if (!IsWords(rewritten))
        {
            var both = new TopAndAllCollector(Reader, count, options.After);
            Run(rewritten, both, cancellation);
            matches = both.Matches;
            return both.TopDocs();
        }
        matches = CollectRewritten(rewritten, cancellation);
        var best = new TopScoreCollector(count, options.After);
        if (matches.Count > 0)
            Run(rewritten, best, ScoreMode.Top, cancellation);
        return best.TopDocs(matches.Count, isExact: true);
    }

    private void Run(Query rewritten, TopAndAllCollector both, CancellationToken cancellation)
    {
        var weight = Weigh(rewritten, ScoreMode.All, cancellation);
        foreach (var leaf in Reader.Leaves)
        {
            cancellation.ThrowIfCancellationRequested();
            var scorer = weight.Scorer(leaf);
            if (scorer is ConstantScorer { NeedsConfirm: false })
                both.Take(leaf, LeafMatches.Of(scorer, leaf, cancellation), scorer.Score());
            else if (scorer is not null)
                LeafSearch.Run(scorer, leaf, both.Open(leaf), ScoreMode.All, cancellation);
        }
    }

    private static bool IsWords(Query query) =>
        query is TermQuery
        || (
            query is BooleanQuery { MinimumShouldMatch: <= 1 } boolean
            && boolean.Clauses.All(clause => clause is { Occur: Occur.Should, Query: TermQuery })
        );

    private DocSet CollectRewritten(Query rewritten, CancellationToken cancellation)
    {
        var weight = Weigh(rewritten, ScoreMode.None, cancellation);
        var leaves = new FixedBitSet?[Reader.Leaves.Count];
        var count = 0;
        foreach (var leaf in Reader.Leaves)
        {
            cancellation.ThrowIfCancellationRequested();
            leaves[leaf.Ord] = weight.Scorer(leaf) is { } scorer
                ? LeafMatches.Of(scorer, leaf, cancellation)
                : null;
            count += leaves[leaf.Ord]?.Cardinality() ?? 0;
        }
        return new DocSet(leaves, count);
    }
}
