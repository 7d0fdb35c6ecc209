using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Components.Pages;

/// <summary>The untouched file behind an article, in a frame in which nothing of it can run or load.</summary>
public sealed partial class OriginalPage
{
    private OriginalFile? _original;

    /// <summary>The article's permanent id.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    [Inject]
    private ISearchService Search { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private string Back => SearchAddress.Article(Id, SearchAddress.Parse(new Uri(Navigation.Uri).Query));

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        _original = Search.Original(Id, CancellationToken.None);
        if (_original is null)
            Navigation.NotFound();
    }
}
