namespace SearchKhadr.Lucene.Facets;

/// <summary>How many documents have a value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">The number of documents; above 0.</param>
public readonly record struct FacetCount(string Value, int Count);
