namespace SearchKhadr.Web.Api;

/// <summary>A question to try the API with.</summary>
/// <param name="Name">What its form is called by.</param>
/// <param name="Path">Where it asks.</param>
/// <param name="Parameters">What it asks with.</param>
internal sealed record ApiExample(
    string Name,
    string Path,
    IReadOnlyList<(string Name, string Example)> Parameters
)
{
    /// <summary>One for each address without a name in it, and one for a facet.</summary>
    public static IReadOnlyList<ApiExample> All { get; } =
    [
        new("search", "/api/search", [("q", "omar khadr"), ("sort", "newest"), ("size", "3")]),
        new("suggest", "/api/suggest", [("q", "om"), ("limit", "5")]),
        new("facet", "/api/facets/outlet", [("q", "omar khadr")]),
        new("export", "/api/export", [("q", "omar khadr"), ("format", "citation")]),
    ];
}
