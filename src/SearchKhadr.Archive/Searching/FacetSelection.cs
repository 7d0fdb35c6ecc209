using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Facets;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>A facet, and what a request keeps and leaves out of it.</summary>
internal sealed class FacetSelection
{
    private readonly FacetSource _source;
    private readonly HashSet<string> _kept;
    private readonly HashSet<string> _leftOut;

    /// <summary>Takes a facet's values out of a request.</summary>
    public FacetSelection(FacetSource source, DocumentKind kind, SearchRequest request)
    {
        _source = source;
        _kept = Values(request.Kept(source.Name));
        _leftOut = Values(request.LeftOut(source.Name));
        Filter = ToFilter(kind);
    }

    /// <summary>The facet: one of <see cref="FacetNames"/>.</summary>
    public string Name => _source.Name;

    /// <summary>The values that are kept.</summary>
    public IReadOnlySet<string> Kept => _kept;

    /// <summary>The values that are left out.</summary>
    public IReadOnlySet<string> LeftOut => _leftOut;

    /// <summary>Keeps what the request keeps of it; null when nothing is chosen.</summary>
    public Query? Filter { get; }

    /// <summary>The facet as a dimension of a search.</summary>
    public FacetDimension Dimension => new(Name, Filter);

    /// <summary>The values with their counts.</summary>
    /// <param name="index">The index.</param>
    /// <param name="docs">What matches when nothing of the facet is chosen.</param>
    /// <param name="most">How many values at most, beside those that are chosen.</param>
    /// <param name="cancellation">Gives up.</param>
    public Facet Count(OpenIndex index, DocSet docs, int most, CancellationToken cancellation)
    {
        var counts = _source.Count(index, docs, _leftOut, cancellation);
        foreach (var value in _kept.Concat(_leftOut))
            counts.TryAdd(value, 0);
        var values = counts
            .Select(pair => new FacetValue(pair.Key, pair.Value, _kept.Contains(pair.Key))
            {
                Excluded = _leftOut.Contains(pair.Key),
            })
            .OrderByDescending(IsChosen)
            .ThenByDescending(value => value.Count)
            .ThenBy(value => value.Value == FacetValue.Unknown)
            .ThenBy(value => value.Value, StringComparer.Ordinal);
        return new Facet(Name, [.. values.Where((value, i) => i < most || IsChosen(value))], counts.Count);
    }

    /// <summary>The values at none, where there is nothing to count.</summary>
    public Facet Empty()
    {
        FacetValue[] values =
        [
            .. _kept
                .Union(_leftOut, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(value => new FacetValue(value, 0, _kept.Contains(value))
                {
                    Excluded = _leftOut.Contains(value),
                }),
        ];
        return new Facet(Name, values, values.Length);
    }

    private static bool IsChosen(FacetValue value) => value.Selected || value.Excluded;

    private HashSet<string> Values(IEnumerable<string> chosen) =>
        chosen.Select(_source.Normalize).ToHashSet(StringComparer.Ordinal);

    private Query? ToFilter(DocumentKind kind)
    {
        if (_leftOut.Count == 0)
            return _kept.Count == 0 ? null : _source.AnyOf(_kept);
        return new BooleanQuery([
            new(_kept.Count == 0 ? kind.All : _source.AnyOf(_kept), Occur.Filter),
            new(_source.AnyOf(_leftOut), Occur.MustNot),
        ]);
    }
}
