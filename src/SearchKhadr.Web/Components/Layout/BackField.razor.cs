using Microsoft.AspNetCore.Components;

namespace SearchKhadr.Web.Components.Layout;

/// <summary>The field of a plain form that says where its reader is, to come back to.</summary>
public sealed partial class BackField
{
    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private string Here => new Uri(Navigation.Uri).PathAndQuery;
}
