using SearchKhadr.Archive.Comparing;
using SearchKhadr.Archive.Exporting;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Suggesting;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Facets;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>Searches the index of a folder, and goes over to a later commit as soon as there is one.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
public sealed class SearchService : ISearchService, IDisposable
{
    private const string Outlets = "outlets";
    private const string Dates = "dates";

    private readonly IndexHolder _index;
    private readonly TimeProvider _time;

    /// <summary>Takes the folder of an index, which need not be there yet.</summary>
    public SearchService(string indexDirectory, TimeProvider? time = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(indexDirectory);
        _index = new IndexHolder(indexDirectory, time);
        _time = time ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public ArchiveStatus Status =>
        _index.Use(index =>
            index is null
                ? new ArchiveStatus(IsEmpty: true, 0, 0, 0, _index.Path)
                : new ArchiveStatus(
                    index.Reader.NumDocs == 0,
                    index.Reader.NumDocs,
                    index.Comments,
                    ((DirectoryReader)index.Reader).Generation,
                    _index.Path
                )
                {
                    Problem = _index.Problem,
                }
        );

    /// <inheritdoc/>
    public SearchResponse Search(SearchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var started = _time.GetTimestamp();
        var response = Answer(request, cancellation);
        return response with { ElapsedMs = _time.GetElapsedTime(started).TotalMilliseconds };
    }

    /// <inheritdoc/>
    public ArticleView? Read(string id, SearchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(request);
        return _index.Use(index =>
            index is null
                ? null
                : ArticleViews.Of(index, id, SearchPlan.Of(request, index.Vocabulary), cancellation)
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
                : PlaceFinder.Of(index, id, SearchPlan.Of(request, index.Vocabulary), cancellation)
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
                : ResultSplitter.Of(index, SearchPlan.Of(request, index.Vocabulary), by, cancellation)
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

    // What is too much to look for is answered like all else that a reader can type: with a sentence.
    private SearchResponse Answer(SearchRequest request, CancellationToken cancellation)
    {
        try
        {
            return _index.Use(index =>
                index is null
                    ? Nothing(SearchPlan.Of(request))
                    : Answer(index, SearchPlan.Of(request, index.Vocabulary), cancellation)
            );
        }
        catch (QueryTooComplexException)
        {
            return Nothing(SearchPlan.Of(request)) with
            {
                Diagnostics =
                [
                    new(
                        0,
                        request.Query.Length,
                        "The search has too many words, or too many that a star stands for; ask for less."
                    ),
                ],
            };
        }
    }

    internal static SearchResponse Answer(OpenIndex index, SearchPlan plan, CancellationToken cancellation)
    {
        var request = plan.Request;
        var result = Run(index, plan, cancellation);
        var matcher = plan.Text is null ? null : index.Searcher.Matcher(plan.Text);
        var before = (request.Page - 1L) * request.PageSize;
        var hits = result.TopDocs.Hits.Skip((int)Math.Min(before, int.MaxValue)).Take(request.PageSize);
        return new SearchResponse
        {
            Request = request,
            Understood = plan.Understood(),
            Diagnostics = plan.Parsed.Diagnostics,
            Total = result.TopDocs.Total,
            Hits = [.. hits.Select(hit => HitReader.Read(index.Reader, hit, matcher))],
            Outlets = OutletFacet.Of(index.Reader, result.Sideways[Outlets], request.Outlets, cancellation),
            Dates = DateHistogram.Of(index.Reader, result.Sideways[Dates], plan, cancellation),
            ElapsedMs = 0,
        };
    }

    private static DrillSidewaysResult Run(OpenIndex index, SearchPlan plan, CancellationToken cancellation)
    {
        var request = plan.Request;
        var options = request.Sort switch
        {
            // Of a year alone it is not known when in it: such an article follows those of the year that are dated.
            SortOrder.Newest => new SearchOptions
            {
                SortField = FieldNames.PublishedFirst,
                Descending = true,
            },
            SortOrder.Oldest => new SearchOptions { SortField = FieldNames.PublishedLast },
            _ => new SearchOptions(),
        };
        var text = plan.Text ?? new BooleanQuery([new(new MatchAllDocsQuery(), Occur.Filter)]);
        var last = Math.Min((long)request.Page * request.PageSize, Math.Max(1, index.Reader.MaxDoc));
        return DrillSideways.Search(
            index.Searcher,
            text,
            [new FacetDimension(Outlets, plan.OutletFilter), new FacetDimension(Dates, plan.DateFilter)],
            (int)last,
            options,
            cancellation
        );
    }

    private static SearchResponse Nothing(SearchPlan plan) =>
        new()
        {
            Request = plan.Request,
            Understood = plan.Understood(),
            Diagnostics = plan.Parsed.Diagnostics,
            Total = 0,
            Hits = [],
            Outlets = [.. plan.Request.Outlets.Select(outlet => new FacetValue(outlet, 0, Selected: true))],
            Dates = new DateFacet("year", [], 0, plan.Request.Undated),
            ElapsedMs = 0,
        };
}
