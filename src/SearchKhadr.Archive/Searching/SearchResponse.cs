namespace SearchKhadr.Archive.Searching;

/// <summary>The answer to a request.</summary>
public sealed record SearchResponse
{
    /// <summary>The request it answers, with its numbers brought into range.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>What was understood, in words a reader knows.</summary>
    public required string Understood { get; init; }

    /// <summary>What was repaired or not understood; empty when all was plain.</summary>
    public IReadOnlyList<QueryDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>How many articles match, exactly.</summary>
    public required int Total { get; init; }

    /// <summary>The hits of the page asked for.</summary>
    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>
    /// Counts by outlet over what matches without the outlet filter: best count first, the selected ones always there.
    /// </summary>
    public required IReadOnlyList<FacetValue> Outlets { get; init; }

    /// <summary>Counts by date over what matches without the date filter, in time order.</summary>
    public required DateFacet Dates { get; init; }

    /// <summary>How long it took. <b>Units</b> milliseconds.</summary>
    public required double ElapsedMs { get; init; }
}
