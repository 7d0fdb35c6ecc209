using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>The outlets with their counts; any number may be ticked, and those are kept.</summary>
public sealed partial class OutletFacet
{
    /// <summary>How many are shown before the rest is folded.</summary>
    internal const int UnfoldedCount = 10;

    private List<FacetValue> _values = [];

    /// <summary>The search that the page shows.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>The outlets of its answer, the selected ones among them.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<FacetValue> Outlets { get; set; }

    /// <summary>Raised with the search that a tick asks for.</summary>
    [Parameter]
    public EventCallback<SearchRequest> Changed { get; set; }

    private List<FacetValue> Shown => [.. _values.Where((value, i) => i < UnfoldedCount || value.Selected)];

    private List<FacetValue> Folded =>
        [.. _values.Where((value, i) => i >= UnfoldedCount && !value.Selected)];

    /// <inheritdoc />
    protected override void OnParametersSet() =>
        _values = [.. Outlets.OrderByDescending(value => value.Selected)];

    private Task Toggle(string outlet, bool keep)
    {
        var choice = new FacetChoice(FacetNames.Outlet, outlet);
        var others = Request.Choices.Where(other => other != choice);
        return Changed.InvokeAsync(Request with { Choices = keep ? [.. others, choice] : [.. others] });
    }
}
