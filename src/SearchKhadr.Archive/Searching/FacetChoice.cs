namespace SearchKhadr.Archive.Searching;

/// <summary>A value of a facet that a search keeps or leaves out.</summary>
/// <param name="Facet">The facet: a name of <see cref="FacetNames"/>; any other chooses nothing.</param>
/// <param name="Value">The value; <see cref="FacetValue.Unknown"/> for articles that have none.</param>
/// <param name="Excluded">Whether what has it is left out.</param>
public sealed record FacetChoice(string Facet, string Value, bool Excluded = false);
