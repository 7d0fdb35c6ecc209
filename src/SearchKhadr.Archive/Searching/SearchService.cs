using SearchKhadr.Archive.Comparing;
using SearchKhadr.Archive.Exporting;
using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Suggesting;
using SearchKhadr.Archive.Wording;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Archive.Searching;

/// <summary>Searches the index of a folder, and goes over to a later commit as soon as there is one.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
public sealed class SearchService : ISearchService, IDisposable
{
    private readonly IndexHolder _index;
    private readonly TimeProvider _time;
    private readonly WriterWatch _writer;

    /// <summary>Takes the folder of an index, which need not be there yet.</summary>
    public SearchService(string indexDirectory, TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(indexDirectory);
        _index = new IndexHolder(indexDirectory, time);
        _time = time ?? TimeProvider.System;
        _writer = new WriterWatch(_index.Path, _time);
    }

    /// <inheritdoc/>
    public ArchiveStatus Status =>
        _index.Use(index =>
            index is null
                ? new ArchiveStatus(IsEmpty: true, 0, 0, 0, _index.Path) { Writer = _writer.Now }
                : new ArchiveStatus(
                    index.Articles == 0,
                    index.Articles,
                    index.Comments,
                    index.Commit,
                    _index.Path
                )
                {
                    Writer = _writer.Now,
                    Problem = _index.Problem,
                }
        );

    /// <inheritdoc/>
    public SearchResponse Search(SearchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var started = _time.GetTimestamp();
        var response = Use(
            index =>
                index is null
                    ? HitSearch.Nothing(SearchPlan.Of(request))
                    : HitSearch.Of(index, SearchPlan.Of(request, index), cancellation),
            tooMuch: () =>
                HitSearch.Nothing(SearchPlan.Of(request)) with
                {
                    Diagnostics = [new(0, request.Query.Length, NoticeKind.TooMuch)],
                }
        );
        return response with { ElapsedMs = _time.GetElapsedTime(started).TotalMilliseconds };
    }

    /// <inheritdoc/>
    public int Count(SearchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Use(
            index =>
                index is null ? 0 : index.Searcher.Count(SearchPlan.Of(request, index).Whole, cancellation),
            tooMuch: () => 0
        );
    }

    /// <inheritdoc/>
    public FacetResponse Facets(SearchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var started = _time.GetTimestamp();
        var response = Use(
            index =>
                index is null
                    ? FacetSearch.Nothing(SearchPlan.Of(request))
                    : FacetSearch.Of(index, SearchPlan.Of(request, index), cancellation),
            tooMuch: () => FacetSearch.Nothing(SearchPlan.Of(request))
        );
        return response with { ElapsedMs = _time.GetElapsedTime(started).TotalMilliseconds };
    }

    /// <inheritdoc/>
    public Facet FacetOf(SearchRequest request, string name, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Use(
            index =>
                index is null
                    ? FacetSearch.Nothing(SearchPlan.Of(request)).Of(name)
                    : FacetSearch.Of(index, SearchPlan.Of(request, index), name, cancellation),
            tooMuch: () => FacetSearch.Nothing(SearchPlan.Of(request)).Of(name)
        );
    }

    /// <inheritdoc/>
    public ArticleView? Read(string id, SearchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(request);
        return _index.Use(index =>
            index is null
                ? null
                : ArticleViews.Of(index, id, SearchPlan.Of(request.OfArticles(), index), cancellation)
        );
    }

    /// <inheritdoc/>
    public ResultPlace? Neighbours(string id, SearchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(request);
        return _index.Use(index =>
            index is null
                ? null
                : PlaceFinder.Of(index, id, SearchPlan.Of(request.OfArticles(), index), cancellation)
        );
    }

    /// <inheritdoc/>
    public RelatedArticles Related(string id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _index.Use(index =>
            index is null ? RelatedArticles.None : RelatedFinder.Of(index, id, cancellation)
        );
    }

    /// <inheritdoc/>
    public OriginalFile? Original(string id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _index.Use(index => index is null ? null : OriginalFinder.Of(index, id, cancellation));
    }

    /// <inheritdoc/>
    public SplitResult Compare(SearchRequest request, SplitBy by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _index.Use(index =>
            index is null
                ? ResultSplitter.None(SearchPlan.Of(request), by)
                : ResultSplitter.Of(index, SearchPlan.Of(request.OfArticles(), index), by, cancellation)
        );
    }

    /// <inheritdoc/>
    public SuggestResponse Suggest(string typed, int limit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return _index.Use(index =>
            index?.Suggester.Suggest(typed, limit, cancellation) ?? new SuggestResponse { Typed = typed }
        );
    }

    /// <inheritdoc/>
    public HitWalk Walk(SearchRequest request, string? cursor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return HitWalker.Begin(_index, request, cursor, cancellation);
    }

    /// <summary>Closes the index.</summary>
    public void Dispose() => _index.Dispose();

    // What is too much to look for is answered like all else that a reader can type.
    private T Use<T>(Func<OpenIndex?, T> answer, Func<T> tooMuch)
    {
        try
        {
            return _index.Use(answer);
        }
        catch (QueryTooComplexException)
        {
            return tooMuch();
        }
    }
}
