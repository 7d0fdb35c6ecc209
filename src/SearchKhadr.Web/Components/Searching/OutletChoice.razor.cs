using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>One outlet to tick, its count in its label.</summary>
public sealed partial class OutletChoice
{
    /// <summary>The outlet.</summary>
    [Parameter, EditorRequired]
    public required FacetValue Value { get; set; }

    /// <summary>Raised with whether it is ticked now.</summary>
    [Parameter]
    public EventCallback<bool> Toggled { get; set; }
}
