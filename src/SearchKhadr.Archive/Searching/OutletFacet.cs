using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Facets;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>Counts the outlets of a set of articles.</summary>
internal static class OutletFacet
{
    /// <summary>Every outlet, the commonest first, those without one among them; the selected ones even at none.</summary>
    public static IReadOnlyList<FacetValue> Of(
        IndexReader reader,
        DocSet docs,
        IReadOnlyList<string> selected,
        CancellationToken cancellation
    )
    {
        var counts = FacetCounts.Of(reader, docs, FieldNames.Outlet, cancellation);
        var chosen = selected.Select(ArticleDocument.Clip).ToHashSet(StringComparer.Ordinal);
        var values = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var outlet in counts.Values)
            values.Add(outlet.Value, outlet.Count);
        if (counts.MissingCount > 0)
            values[FacetValue.Unknown] = values.GetValueOrDefault(FacetValue.Unknown) + counts.MissingCount;
        foreach (var outlet in chosen)
            values.TryAdd(outlet, 0);
        return
        [
            .. values
                .Select(pair => new FacetValue(pair.Key, pair.Value, chosen.Contains(pair.Key)))
                .OrderByDescending(value => value.Count)
                .ThenBy(value => value.Value == FacetValue.Unknown)
                .ThenBy(value => value.Value, StringComparer.Ordinal),
        ];
    }
}
