namespace SearchKhadr.Archive.Searching;

/// <summary>One value of a facet.</summary>
/// <param name="Value">What a request names it by.</param>
/// <param name="Count">
/// How many hits one gets by keeping it alone of its facet; what else the facet leaves out stays out.
/// </param>
/// <param name="Selected">Whether the request keeps it.</param>
public sealed record FacetValue(string Value, int Count, bool Selected)
{
    /// <summary>The value of articles that say nothing of the facet.</summary>
    public const string Unknown = "unknown";

    /// <summary>Whether the request leaves it out.</summary>
    public bool Excluded { get; init; }
}
