using SearchKhadr.Lucene.Facets;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>Counts the facets of a request in one pass over what matches.</summary>
internal static class FacetSearch
{
    private const string Dates = "dates";

    // Of a facet with more values the commonest are enough to begin with.
    private const int MostValues = 200;

    /// <summary>All facets, and the dates.</summary>
    public static FacetResponse Of(OpenIndex index, SearchPlan plan, CancellationToken cancellation)
    {
        using var found = Run(index, plan, cancellation);
        return new FacetResponse
        {
            Request = plan.Request,
            Commit = index.Commit,
            Total = found.Matches.Count,
            Facets =
            [
                .. plan.Facets.Select(facet =>
                    facet.Count(index, found.Sideways[facet.Name], MostValues, cancellation)
                ),
            ],
            Dates = DateHistogram.Of(index, found.Sideways[Dates], plan, cancellation),
            ElapsedMs = 0,
        };
    }

    /// <summary>One facet with all its values.</summary>
    public static Facet Of(OpenIndex index, SearchPlan plan, string name, CancellationToken cancellation)
    {
        if (plan.Facets.FirstOrDefault(facet => facet.Name == name) is not { } facet)
            return new Facet(name, [], 0);
        using var found = Run(index, plan, cancellation);
        return facet.Count(index, found.Sideways[name], int.MaxValue, cancellation);
    }

    /// <summary>The facets where there is no index.</summary>
    public static FacetResponse Nothing(SearchPlan plan) =>
        new()
        {
            Request = plan.Request,
            Commit = 0,
            Total = 0,
            Facets = [.. plan.Facets.Select(facet => facet.Empty())],
            Dates = DateHistogram.Nothing(plan.Request),
            ElapsedMs = 0,
        };

    private static DrillSidewaysResult Run(
        OpenIndex index,
        SearchPlan plan,
        CancellationToken cancellation
    ) =>
        DrillSideways.Search(
            index.Searcher,
            plan.TextOrAll,
            [.. plan.Facets.Select(facet => facet.Dimension), new FacetDimension(Dates, plan.DateFilter)],
            count: 0,
            new SearchOptions(),
            cancellation
        );
}
