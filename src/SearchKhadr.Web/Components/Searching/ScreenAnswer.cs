using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>All that the results need beside the facets.</summary>
/// <param name="Response">The hits.</param>
/// <param name="Removals">Where nothing was found: each condition, and what would be found without it.</param>
/// <param name="Alone">Where that finds nothing either: each part of the words, and what it finds by itself.</param>
/// <param name="Names">Where nothing was found: outlets and people whose names begin with what was typed.</param>
/// <param name="Status">What the archive holds.</param>
internal sealed record ScreenAnswer(
    SearchResponse Response,
    IReadOnlyList<Removal> Removals,
    IReadOnlyList<Removal> Alone,
    IReadOnlyList<FoundName> Names,
    ArchiveStatus Status
)
{
    private const int MostNames = 3;

    /// <summary>Asks the archive.</summary>
    public static ScreenAnswer Of(
        ISearchService search,
        SearchRequest request,
        CancellationToken cancellation
    )
    {
        var response = search.Search(request, cancellation);
        // Behind the last page there is nothing to read.
        var last = (int)Math.Ceiling(response.Total / (double)response.Request.PageSize);
        if (last > 0 && response.Request.Page > last)
            response = search.Search(request with { Page = last }, cancellation);
        if (response.Total > 0)
            return new ScreenAnswer(response, [], [], [], search.Status);
        var removals = Count(SearchConditions.Removable(request));
        var alone = removals.Any(removal => removal.Total > 0) ? [] : Count(SearchConditions.Alone(request));
        var names = FoundName.In(search.Suggest(request.Query, MostNames, cancellation));
        return new ScreenAnswer(response, removals, alone, names, search.Status);

        Removal[] Count(IEnumerable<SearchCondition> conditions) =>
            [
                .. conditions.Select(condition => new Removal(
                    condition,
                    search.Count(condition.Without, cancellation)
                )),
            ];
    }
}
