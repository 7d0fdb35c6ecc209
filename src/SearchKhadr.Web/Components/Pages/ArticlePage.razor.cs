using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Pages;

/// <summary>A whole article with what the search found marked in it.</summary>
public sealed partial class ArticlePage
{
    private SearchRequest _request = new();
    private NumberedArticle? _article;

    /// <summary>The article's permanent id.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    [SupplyParameterFromQuery(Name = AddressNames.Comments)]
    private string? Comments { get; set; }

    [Inject]
    private ISearchService Search { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private bool OnlyHits => Comments == AddressNames.WithHits;

    private string Here => Plain + (OnlyHits ? OnlyHitsSuffix : "");

    private string ToggleHref => Plain + (OnlyHits ? "" : OnlyHitsSuffix) + "#comments";

    private string Plain => SearchAddress.Article(Id, _request);

    private string OnlyHitsSuffix =>
        $"{(Plain.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{AddressNames.Comments}={AddressNames.WithHits}";

    private string BackLabel =>
        SearchAddress.Format(_request).Length == 0 ? Texts.BackToAll : Texts.BackToResults;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        _request = SearchAddress.Parse(new Uri(Navigation.Uri).Query);
        _article = Search.Read(Id, _request, CancellationToken.None) is { } view
            ? new NumberedArticle(view)
            : null;
        if (_article is null)
            Navigation.NotFound();
    }
}
