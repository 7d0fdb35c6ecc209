using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Search.Collecting;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Facets;

/// <summary>
/// Searches with several facets' selections at once, and finds for each facet the documents that would match if
/// nothing were selected in it: what its values' counts are counted over.
/// </summary>
public static class DrillSideways
{
    /// <summary>Searches once.</summary>
    /// <param name="searcher">The index.</param>
    /// <param name="query">What documents have to match whatever is selected.</param>
    /// <param name="dimensions">The facets, with distinct names.</param>
    /// <param name="count">How many hits at most.</param>
    /// <param name="options">The hits' order, where to go on, and how long it may take; every match is counted.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ArgumentException">Two facets have one name.</exception>
    /// <exception cref="InvalidOperationException">A phrase asks for positions that its field does not keep.</exception>
    /// <exception cref="QueryTooComplexException">A query takes more clauses or terms than allowed.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static DrillSidewaysResult Search(
        IndexSearcher searcher,
        Query query,
        IReadOnlyList<FacetDimension> dimensions,
        int count,
        SearchOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        options ??= new SearchOptions();
        FacetDimension[] active = [.. dimensions.Where(dimension => dimension.Filter is not null)];
        // Within a time, matches are taken as they come, so that what is found by then is whole up to a document.
        if (active.Length == 0 && options is { SortField: null, TimeBudget: null } && count > 0)
        {
            var top = searcher.SearchAndCollect(query, count, options, out var all, cancellation);
            return new DrillSidewaysResult(
                top,
                all,
                dimensions.ToDictionary(dimension => dimension.Name, _ => all, StringComparer.Ordinal)
            );
        }
        return SearchSelected(searcher, query, dimensions, active, count, options, cancellation);
    }

    private static DrillSidewaysResult SearchSelected(
        IndexSearcher searcher,
        Query query,
        IReadOnlyList<FacetDimension> dimensions,
        FacetDimension[] active,
        int count,
        SearchOptions options,
        CancellationToken cancellation
    )
    {
        using var budget = new TimeBudget(options, cancellation);
        var filters = Array.ConvertAll(
            active,
            dimension => searcher.Weigh(searcher.Rewrite(dimension.Filter!), ScoreMode.None, budget.Token)
        );
        var byScore = options.SortField is null ? new TopScoreCollector(count, options.After) : null;
        var bySort = byScore is null ? new TopSortedCollector(count, options) : null;
        var hits = count == 0 ? new CountingCollector() : (Collector?)byScore ?? bySort!;
        var collector = new DrillSidewaysCollector(searcher.Reader, filters, hits);
        var isWhole = budget.Run(token => searcher.Search(query, collector, token));

        var sideways = new Dictionary<string, DocSet>(StringComparer.Ordinal);
        foreach (var dimension in dimensions)
            sideways.Add(dimension.Name, collector.Sideways(Array.IndexOf(active, dimension)));
        var matches = collector.Matches;
        var top =
            count == 0 ? [] : byScore?.TopDocs(matches.Count, isExact: true).Hits ?? bySort!.TopDocs().Hits;
        if (bySort is not null && options.ScoreSorted)
            top = searcher.ScoreHits(searcher.Rewrite(query), top);
        return new DrillSidewaysResult(
            new TopDocs(matches.Count, isWhole, top) { IsPartial = !isWhole },
            matches,
            sideways
        );
    }
}
