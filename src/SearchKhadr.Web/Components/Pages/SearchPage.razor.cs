using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Pages;

/// <summary>The page of results; its address is the whole search.</summary>
public sealed partial class SearchPage
{
    private const string ScreenKey = "search";

    [CascadingParameter]
    private HttpContext? Context { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private string Address => new Uri(Navigation.Uri).Query;

    private string Title => TitleWords.OfSearch(SearchAddress.Parse(Address));
}
