using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>All that the results need beside the facets.</summary>
/// <param name="Response">The hits.</param>
/// <param name="Removals">Where nothing was found: each condition, and what would be found without it.</param>
/// <param name="Status">What the archive holds.</param>
internal sealed record ScreenAnswer(
    SearchResponse Response,
    IReadOnlyList<Removal> Removals,
    ArchiveStatus Status
)
{
    /// <summary>Asks the archive.</summary>
    public static ScreenAnswer Of(
        ISearchService search,
        SearchRequest request,
        CancellationToken cancellation
    )
    {
        var response = search.Search(request, cancellation);
        Removal[] removals =
            response.Total > 0
                ? []
                :
                [
                    .. SearchConditions
                        .Removable(request)
                        .Select(condition => new Removal(
                            condition,
                            search.Search(condition.Without with { PageSize = 1 }, cancellation).Total
                        )),
                ];
        return new ScreenAnswer(response, removals, search.Status);
    }
}
