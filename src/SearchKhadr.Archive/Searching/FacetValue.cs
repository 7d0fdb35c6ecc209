namespace SearchKhadr.Archive.Searching;

/// <summary>One value of a facet.</summary>
/// <param name="Value">What a request names it by.</param>
/// <param name="Count">How many hits one gets by selecting it alone in its facet.</param>
/// <param name="Selected">Whether the request selects it.</param>
public sealed record FacetValue(string Value, int Count, bool Selected)
{
    /// <summary>The value of articles that say nothing of the facet.</summary>
    public const string Unknown = "unknown";
}
