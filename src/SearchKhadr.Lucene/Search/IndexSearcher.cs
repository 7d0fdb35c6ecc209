using System.Collections.Concurrent;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Collecting;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Answers queries over an index as it was opened.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
public sealed partial class IndexSearcher
{
    private readonly ConcurrentDictionary<string, FieldStatistics> _statistics;

    /// <summary>Takes an open index, and how to score; BM25 with Lucene's parameters by default.</summary>
    public IndexSearcher(IndexReader reader, BM25Similarity? similarity = null)
    {
        Reader = reader;
        Similarity = similarity ?? new BM25Similarity();
        _statistics = new ConcurrentDictionary<string, FieldStatistics>(StringComparer.Ordinal);
    }

    private IndexSearcher(IndexSearcher other)
    {
        Reader = other.Reader;
        Similarity = other.Similarity;
        MaxClauses = other.MaxClauses;
        MaxExpandedTerms = other.MaxExpandedTerms;
        _statistics = other._statistics;
    }

    /// <summary>The index.</summary>
    public IndexReader Reader { get; }

    /// <summary>How it scores.</summary>
    public BM25Similarity Similarity { get; }

    /// <summary>How many clauses a query may have in all, after patterns and near words were written out.</summary>
    public int MaxClauses { get; init; } = 1024;

    /// <summary>How many terms of a segment a prefix, pattern or range may stand for.</summary>
    public int MaxExpandedTerms { get; init; } = int.MaxValue;

    /// <summary>Gives the search up that it was made for.</summary>
    internal CancellationToken Cancellation { get; private init; }

    /// <summary>The documents whose places will be asked for, growing; empty where that is not known.</summary>
    internal IReadOnlyList<int> Expected { get; private init; } = [];

    /// <summary>Finds the best matches of a query.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="count">How many hits at most.</param>
    /// <param name="options">The order, where to go on, and whether the total is exact; by score, from the first, exact by default.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <exception cref="InvalidOperationException">A phrase asks for positions that its field does not keep.</exception>
    /// <exception cref="QueryTooComplexException">The query takes more clauses or terms than allowed.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public TopDocs Search(
        Query query,
        int count,
        SearchOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        options ??= new SearchOptions();
        var rewritten = Rewrite(query);
        using var budget = new TimeBudget(options, cancellation);
        if (count == 0)
            return Counted(rewritten, budget);
        if (options.SortField is not null)
            return TopBySort(rewritten, count, options, budget);
        var known = options.ExactTotal ? TryCount(rewritten) : null;
        var prunes = known is not null || !options.ExactTotal;
        var byScore = new TopScoreCollector(count, options.After, known is null ? options.CountUpTo : 0);
        var isWhole = budget.Run(token =>
            Run(rewritten, byScore, prunes ? ScoreMode.Top : ScoreMode.All, token)
        );
        var isExact = known is not null || (isWhole && (!prunes || !byScore.HasPruned));
        return byScore.TopDocs(known, isExact) with { IsPartial = !isWhole };
    }

    /// <summary>Hands every match of a query to a collector, in the order of document ids.</summary>
    /// <exception cref="InvalidOperationException">A phrase asks for positions that its field does not keep.</exception>
    /// <exception cref="QueryTooComplexException">The query takes more clauses or terms than allowed.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public void Search(Query query, Collector collector, CancellationToken cancellation = default) =>
        Run(Rewrite(query), collector, collector.NeedsScores ? ScoreMode.All : ScoreMode.None, cancellation);

    /// <summary>How many documents match a query.</summary>
    /// <exception cref="InvalidOperationException">A phrase asks for positions that its field does not keep.</exception>
    /// <exception cref="QueryTooComplexException">The query takes more clauses or terms than allowed.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public int Count(Query query, CancellationToken cancellation = default) =>
        CountRewritten(Rewrite(query), cancellation);

    /// <summary>Prepares to tell where a query matches in single documents.</summary>
    /// <exception cref="QueryTooComplexException">The query takes more clauses than allowed.</exception>
    public QueryMatcher Matcher(Query query) => Matcher(query, []);

    /// <summary>As <see cref="Matcher(Query)"/>, where it is known which documents will be asked for.</summary>
    /// <param name="query">What matches.</param>
    /// <param name="docIds">Those documents, in any order. Others may be asked for as well.</param>
    /// <remarks><b>Cost</b> A prefix or pattern looks at each of its words once, not once for each document.</remarks>
    /// <exception cref="QueryTooComplexException">The query takes more clauses than allowed.</exception>
    public QueryMatcher Matcher(Query query, IEnumerable<int> docIds)
    {
        var asked = new IndexSearcher(this) { Expected = [.. docIds.Order()] };
        return new(Reader, Rewrite(query).CreateWeight(asked, ScoreMode.All, 1f));
    }

    /// <summary>The query in its plainest form.</summary>
    internal Query Rewrite(Query query)
    {
        var rewritten = query.RewriteFully(Reader);
        var clauses = CountClauses(rewritten);
        return clauses <= MaxClauses
            ? rewritten
            : throw new QueryTooComplexException($"{clauses} clauses, allowed={MaxClauses}");
    }

    internal Weight Weigh(Query rewritten, ScoreMode mode, CancellationToken cancellation = default) =>
        rewritten.CreateWeight(
            cancellation.CanBeCanceled ? new IndexSearcher(this) { Cancellation = cancellation } : this,
            mode,
            1f
        );

    internal FieldStatistics Statistics(string field) =>
        _statistics.GetOrAdd(
            field,
            static (name, reader) =>
            {
                long docCount = 0,
                    sum = 0;
                foreach (var leaf in reader.Leaves)
                {
                    var terms = leaf.Reader.Terms(name);
                    docCount += terms?.DocCount ?? 0;
                    sum += terms?.SumTotalTermFreq ?? 0;
                }
                return new FieldStatistics(docCount, sum);
            },
            Reader
        );

    internal void Run(Query rewritten, Collector collector, ScoreMode mode, CancellationToken cancellation)
    {
        var weight = Weigh(rewritten, mode, cancellation);
        foreach (var leaf in Reader.Leaves)
        {
            cancellation.ThrowIfCancellationRequested();
            if (weight.Scorer(leaf) is { } scorer)
                LeafSearch.Run(scorer, leaf, collector.Open(leaf), mode, cancellation);
        }
    }

    private static int CountClauses(Query query) =>
        query switch
        {
            BooleanQuery boolean => boolean.Clauses.Sum(clause => CountClauses(clause.Query)),
            DisjunctionMaxQuery max => max.Queries.Sum(CountClauses),
            BoostQuery boost => CountClauses(boost.Query),
            ConstantScoreQuery constant => CountClauses(constant.Query),
            _ => 1,
        };

    private int CountRewritten(Query rewritten, CancellationToken cancellation)
    {
        if (TryCount(rewritten) is { } known)
            return known;
        var collector = new CountingCollector();
        Run(rewritten, collector, ScoreMode.None, cancellation);
        return collector.Count;
    }

    /// <summary>The number of matches where it is known without visiting them.</summary>
    private int? TryCount(Query rewritten)
    {
        if (
            rewritten
            is not (TermQuery or MatchAllDocsQuery or MatchNoDocsQuery or ConstantScoreQuery or PointQuery)
        )
            return null;
        if (rewritten is MatchNoDocsQuery)
            return 0;
        var weight = Weigh(rewritten, ScoreMode.None, CancellationToken.None);
        var sum = 0;
        foreach (var leaf in Reader.Leaves)
        {
            var count = weight.Count(leaf);
            if (count < 0)
                return null;
            sum += count;
        }
        return sum;
    }
}
