using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Facets;

/// <summary>A facet and what is selected in it.</summary>
/// <param name="Name">The facet's name.</param>
/// <param name="Filter">What a document has to match; null where nothing is selected.</param>
public sealed record FacetDimension(string Name, Query? Filter);
