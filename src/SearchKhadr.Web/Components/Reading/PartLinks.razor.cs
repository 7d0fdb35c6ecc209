using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>Which part of something long is shown, and the way to the others.</summary>
public sealed partial class PartLinks
{
    /// <summary>The part and the others.</summary>
    [Parameter, EditorRequired]
    public required PartPlace Place { get; set; }

    /// <summary>What it leads through, for who cannot see where it stands.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public required string Words { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    // On paper a link is its address.
    private string Way => Navigation.ToAbsoluteUri(Place.Href(1)).GetLeftPart(UriPartial.Query);
}
