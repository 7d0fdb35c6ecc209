using Microsoft.AspNetCore.Components;
using SearchKhadr.Archive.Comparing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Reading;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Pages;

/// <summary>A search's results parted by outlet or year, beside what the archive holds for each.</summary>
public sealed partial class ComparePage
{
    private SearchRequest _request = new();
    private SplitResult? _result;
    private SplitBy _by;
    private bool _byShare;

    [SupplyParameterFromQuery(Name = CompareAddress.ByName)]
    private string? By { get; set; }

    [SupplyParameterFromQuery(Name = CompareAddress.OrderName)]
    private string? Order { get; set; }

    [Inject]
    private ISearchService Search { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private string Title =>
        Phrase.Of(
            Texts.CompareTitle,
            _request.Query.Length == 0 ? Texts.BackToAll : PlainTitle.Of(_request.Query)
        );

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        _request = SearchAddress.Parse(new Uri(Navigation.Uri).Query) with { Page = 1 };
        _by = By == CompareAddress.Year ? SplitBy.Year : SplitBy.Outlet;
        _byShare = Order == CompareAddress.Share;
        _result = Search.Compare(_request, _by, CancellationToken.None);
    }
}
