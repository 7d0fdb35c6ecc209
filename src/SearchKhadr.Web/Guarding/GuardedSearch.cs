using System.Globalization;
using SearchKhadr.Archive.Comparing;
using SearchKhadr.Archive.Exporting;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Suggesting;
using SearchKhadr.Archive.Wording;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Web.Measuring;

namespace SearchKhadr.Web.Guarding;

/// <summary>The archive as a server offers it: within limits, counted and timed.</summary>
/// <remarks>
/// What exceeds a limit is never an error: it is answered as far as the limit goes, and a sentence says so.
/// <b>Threads</b> Safe for any number at once.
/// </remarks>
internal sealed partial class GuardedSearch(
    ISearchService archive,
    SearchLimits limits,
    SiteMetrics metrics,
    TimeProvider time
) : ISearchService
{
    /// <inheritdoc/>
    public ArchiveStatus Status => archive.Status;

    /// <inheritdoc/>
    public SearchResponse Search(SearchRequest request, CancellationToken cancellation)
    {
        var (kept, said) = Limited(request);
        var response = InTime(
            "search",
            token => archive.Search(kept, token),
            why => Stopped(kept, why),
            cancellation
        );
        return said.Count == 0
            ? response
            : response with
            {
                Diagnostics = [.. said, .. response.Diagnostics],
            };
    }

    /// <inheritdoc/>
    public int Count(SearchRequest request, CancellationToken cancellation)
    {
        var kept = Limited(request).Kept;
        return InTime("count", token => archive.Count(kept, token), _ => 0, cancellation);
    }

    /// <inheritdoc/>
    public FacetResponse Facets(SearchRequest request, CancellationToken cancellation)
    {
        var kept = Limited(request).Kept;
        return InTime("facets", token => archive.Facets(kept, token), _ => StoppedFacets(kept), cancellation);
    }

    /// <inheritdoc/>
    public Facet FacetOf(SearchRequest request, string name, CancellationToken cancellation)
    {
        var kept = Limited(request).Kept;
        return InTime(
            "facets",
            token => archive.FacetOf(kept, name, token),
            _ => new Facet(name, [], 0),
            cancellation
        );
    }

    /// <inheritdoc/>
    public ArticleView? Read(string id, SearchRequest request, CancellationToken cancellation) =>
        InTime(
            "read",
            token => archive.Read(id, Limited(request).Kept, token),
            // The article itself costs little; what was to be marked in it does not.
            _ => archive.Read(id, new SearchRequest(), cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public ResultPlace? Neighbours(string id, SearchRequest request, CancellationToken cancellation) =>
        InTime(
            "neighbours",
            token => archive.Neighbours(id, Limited(request).Kept, token),
            _ => null,
            cancellation
        );

    /// <inheritdoc/>
    public RelatedArticles Related(string id, CancellationToken cancellation) =>
        InTime("related", token => archive.Related(id, token), _ => RelatedArticles.None, cancellation);

    /// <inheritdoc/>
    public OriginalFile? Original(string id, CancellationToken cancellation) =>
        metrics.Measure("original", () => archive.Original(id, cancellation), cancellation);

    /// <inheritdoc/>
    public SplitResult Compare(SearchRequest request, SplitBy by, CancellationToken cancellation) =>
        InTime(
            "compare",
            token => archive.Compare(Limited(request).Kept, by, token),
            _ => new SplitResult(request, by, 0, 0, []),
            cancellation
        );

    /// <inheritdoc/>
    public SuggestResponse Suggest(string typed, int limit, CancellationToken cancellation) =>
        InTime(
            "suggest",
            token => archive.Suggest(typed, limit, token),
            _ => new SuggestResponse { Typed = typed },
            cancellation
        );

    /// <inheritdoc/>
    public HitWalk Walk(SearchRequest request, string? cursor, CancellationToken cancellation) =>
        metrics.Measure(
            "walk",
            () => archive.Walk(Limited(request).Kept, cursor, cancellation),
            cancellation
        );

    private T InTime<T>(
        string kind,
        Func<CancellationToken, T> work,
        Func<QueryDiagnostic, T> stopped,
        CancellationToken cancellation
    )
    {
        using var clock = new CancellationTokenSource(limits.Time, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, clock.Token);
        try
        {
            return metrics.Measure(kind, () => work(either.Token), cancellation);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            var seconds = limits.Time.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
            return stopped(new(0, 0, NoticeKind.TookTooLong, seconds));
        }
        catch (QueryTooComplexException)
        {
            return stopped(new(0, 0, NoticeKind.TooMuch));
        }
    }
}
