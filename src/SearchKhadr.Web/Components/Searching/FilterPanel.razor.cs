using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>All filters: always open on a wide screen, folded on a narrow one.</summary>
public sealed partial class FilterPanel
{
    private static readonly string[] UnfoldedFacets =
    [
        FacetNames.Outlet,
        FacetNames.Matched,
        FacetNames.Comments,
    ];

    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>Its facets, or those of the search before while its own are counted.</summary>
    [Parameter, EditorRequired]
    public required FacetResponse Facets { get; set; }

    /// <summary>Whether its own are still being counted.</summary>
    [Parameter]
    public bool Busy { get; set; }

    /// <summary>Whether a change is answered at once, so that nothing has to be sent.</summary>
    [Parameter]
    public bool Live { get; set; }

    /// <summary>Raised with the search that a change asks for.</summary>
    [Parameter]
    public EventCallback<SearchRequest> Changed { get; set; }

    // A facet of which all articles have the one value has nothing to choose.
    private IEnumerable<Facet> Shown =>
        Facets.Facets.Where(facet =>
            facet.Values.Count > 1
            || facet.Values.Any(value => value.Selected || value.Excluded)
            || (facet.Name == FacetNames.Outlet && facet.Values.Count > 0)
        );

    private string Summary
    {
        get
        {
            var active = SearchConditions.Of(Request).Count;
            return active == 0 ? Texts.Filters : Phrase.Of(Texts.FiltersOn, CountWords.Of(active));
        }
    }

    private static bool IsUnfolded(Facet facet) =>
        UnfoldedFacets.Contains(facet.Name, StringComparer.Ordinal);
}
