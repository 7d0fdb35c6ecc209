using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Reading;

namespace SearchKhadr.Web.Components.Pages;

/// <summary>A whole article with what the search found marked in it.</summary>
public sealed partial class ArticlePage
{
    private ArticleAddress _address = new("", new SearchRequest());
    private NumberedArticle? _article;
    private ResultPlace? _place;
    private RelatedArticles _related = RelatedArticles.None;

    /// <summary>The article's permanent id.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    [SupplyParameterFromQuery(Name = AddressNames.Comments)]
    private string? Comments { get; set; }

    [SupplyParameterFromQuery(Name = ArticleAddress.FindName)]
    private string? Find { get; set; }

    [Inject]
    private ISearchService Search { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private string Canonical => Navigation.ToAbsoluteUri(_address.Path).AbsoluteUri;

    private string BackLabel =>
        SearchAddress.Format(_address.Request).Length == 0 ? Texts.BackToAll : Texts.BackToResults;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        var request = SearchAddress.Parse(new Uri(Navigation.Uri).Query);
        _address = new ArticleAddress(Id, request)
        {
            OnlyHits = Comments == AddressNames.WithHits,
            Find = Find?.Trim() ?? "",
        };
        if (Search.Read(Id, request, CancellationToken.None) is not { } view)
        {
            _article = null;
            Navigation.NotFound();
            return;
        }
        _article = new NumberedArticle(view);
        _place = Search.Neighbours(Id, request, CancellationToken.None);
        _related = Search.Related(Id, CancellationToken.None);
    }
}
