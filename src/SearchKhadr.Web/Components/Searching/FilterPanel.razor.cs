using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>All filters: always open on a wide screen, folded on a narrow one.</summary>
public sealed partial class FilterPanel
{
    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>Its facets.</summary>
    [Parameter, EditorRequired]
    public required FacetResponse Facets { get; set; }

    /// <summary>Whether a change is answered at once, so that nothing has to be sent.</summary>
    [Parameter]
    public bool Live { get; set; }

    /// <summary>Raised with the search that a change asks for.</summary>
    [Parameter]
    public EventCallback<SearchRequest> Changed { get; set; }

    private string Summary
    {
        get
        {
            var active = SearchConditions.Of(Request).Count;
            return active == 0 ? Texts.Filters : Phrase.Of(Texts.FiltersOn, CountWords.Of(active));
        }
    }
}
