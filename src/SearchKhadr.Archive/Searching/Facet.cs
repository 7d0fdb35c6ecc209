namespace SearchKhadr.Archive.Searching;

/// <summary>The values that what matches has, counted.</summary>
/// <param name="Name">A name of <see cref="FacetNames"/>.</param>
/// <param name="Values">
/// The values. <b>Shape</b> Those that the request keeps or leaves out first, even at none; then the commonest first.
/// </param>
/// <param name="ValueCount">How many values there are; an answer with all facets holds the commonest of many.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetValue> Values, int ValueCount);
