using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Facets;

/// <summary>Hits, and what facets are counted over.</summary>
/// <param name="TopDocs">The best documents that match the query and every selection, and their exact total.</param>
/// <param name="Matches">All documents that match the query and every selection.</param>
/// <param name="Sideways">By a facet's name: the documents that match the query and every other facet's selection.</param>
public sealed record DrillSidewaysResult(
    TopDocs TopDocs,
    DocSet Matches,
    IReadOnlyDictionary<string, DocSet> Sideways
) : IDisposable
{
    /// <summary>Gives the sets' room back. <b>Requires</b> Nobody uses them any more.</summary>
    public void Dispose()
    {
        Matches.Dispose();
        foreach (var docs in Sideways.Values)
            docs.Dispose();
    }
}
