using Microsoft.AspNetCore.Components;

namespace SearchKhadr.Web.Components.Layout;

/// <summary>What stands around every page: the way in, the look, the closing line.</summary>
public sealed partial class MainLayout
{
    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    // A bare fragment would be resolved against the document's base and lead to the start page.
    private string Here => new Uri(Navigation.Uri).PathAndQuery;
}
