using System.Globalization;
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
    private ShownArticle? _shown;
    private ResultPlace? _place;
    private RelatedArticles _related = RelatedArticles.None;

    /// <summary>The article's permanent id.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    [SupplyParameterFromQuery(Name = AddressNames.Comments)]
    private string? Comments { get; set; }

    [SupplyParameterFromQuery(Name = ArticleAddress.FindName)]
    private string? Find { get; set; }

    // As text: what is no number is left out, not refused.
    [SupplyParameterFromQuery(Name = ArticleAddress.PartName)]
    private string? Part { get; set; }

    [SupplyParameterFromQuery(Name = ArticleAddress.CommentName)]
    private string? Comment { get; set; }

    [SupplyParameterFromQuery(Name = ArticleAddress.PieceName)]
    private string? Piece { get; set; }

    [SupplyParameterFromQuery(Name = ArticleAddress.HitName)]
    private string? Hit { get; set; }

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
            Part = Number(Part) ?? 1,
            Comment = Number(Comment),
            Piece = Number(Piece) ?? 1,
            Hit = Number(Hit),
        };
        if (Search.Read(Id, request, CancellationToken.None) is not { } view)
        {
            _shown = null;
            Navigation.NotFound();
            return;
        }
        _shown = new ShownArticle(new NumberedArticle(view), _address);
        _address = _shown.Address;
        _place = Search.Neighbours(Id, request, CancellationToken.None);
        _related = Search.Related(Id, CancellationToken.None);
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
