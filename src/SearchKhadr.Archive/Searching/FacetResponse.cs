namespace SearchKhadr.Archive.Searching;

/// <summary>All facets of a search, each counted over what matches when nothing of it is chosen.</summary>
public sealed record FacetResponse
{
    /// <summary>The request it answers, with its numbers brought into range.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>The number of the commit that answered; 0 where there is no index.</summary>
    public required long Commit { get; init; }

    /// <summary>How many articles match, or comments where those are searched.</summary>
    public required int Total { get; init; }

    /// <summary>The facets, in the order of <see cref="FacetNames.All"/>.</summary>
    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>Counts by date, in time order.</summary>
    public required DateFacet Dates { get; init; }

    /// <summary>How long it took. <b>Units</b> milliseconds.</summary>
    public required double ElapsedMs { get; init; }

    /// <summary>One of the facets; one without values where there is none of that name.</summary>
    public Facet Of(string name) =>
        Facets.FirstOrDefault(facet => facet.Name == name) ?? new Facet(name, [], 0);
}
