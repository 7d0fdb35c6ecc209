using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>The search as a whole: a form and links from the server, live once the circuit is up.</summary>
public sealed partial class SearchScreen : IDisposable
{
    /// <summary>How long typing rests before it is searched.</summary>
    internal static readonly TimeSpan TypingPause = TimeSpan.FromMilliseconds(200);

    /// <summary>How long a search that nobody sent may take.</summary>
    internal static readonly TimeSpan TypingPatience = TimeSpan.FromSeconds(1);

    private CancellationTokenSource _turn = new();
    private SearchRequest _request = new();
    private SearchResponse? _response;
    private FacetResponse? _facets;
    private ArchiveStatus _status = new(IsEmpty: true, 0, 0, 0, "");
    private IReadOnlyList<Removal> _removals = [];
    private IReadOnlyList<Removal> _alone = [];
    private IReadOnlyList<FoundName> _names = [];
    private string _typed = "";
    private string? _problem;
    private string? _shown;
    private bool _busy;
    private bool _counting;
    private bool _slow;
    private bool _typing;

    /// <summary>The query string of the page's address.</summary>
    [Parameter, EditorRequired]
    public required string Address { get; set; }

    /// <summary>How the reader wants results laid out.</summary>
    [Parameter]
    public ResultsView View { get; set; } = ResultsView.List;

    [Inject]
    private ISearchService Search { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private IJSRuntime Script { get; set; } = default!;

    private bool IsLive => RendererInfo.IsInteractive;

    private string Total =>
        _response switch
        {
            null => "",
            { Total: 0 } when _request.Scope == SearchScope.Comments => Texts.NoCommentMatches,
            { Total: 0 } => Texts.NoArticleMatches,
            _ => CountWords.Found(_response.Total, _request.Scope),
        };

    /// <inheritdoc />
    public void Dispose()
    {
        _turn.Cancel();
        _turn.Dispose();
    }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        if (Address == _shown)
            return;
        _shown = Address;
        _typing = false;
        NextTurn();
        _request = SearchAddress.Parse(Address);
        _typed = _request.Query;
        try
        {
            // Both at once, so that the circuit's first picture is the server's.
            Show(ScreenAnswer.Of(Search, _request, CancellationToken.None));
            _facets = Search.Facets(_request, CancellationToken.None);
            _counting = false;
        }
        catch (IndexException damage) when (IsLive)
        {
            _problem = damage.Message;
        }
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        // What was typed or ticked between the first paint and the circuit would be lost without this.
        var left = await Script.InvokeAsync<string?>("searchkhadr.adopt", CancellationToken.None);
        if (left is null)
            return;
        var request = SearchAddress.Parse(left);
        _typed = request.Query;
        await GoAsync(request, replace: true, Timeout.InfiniteTimeSpan);
        StateHasChanged();
    }

    private async Task OnTyped(string text)
    {
        _typed = text;
        var turn = NextTurn();
        try
        {
            await Task.Delay(TypingPause, Clock, turn);
        }
        catch (OperationCanceledException)
        {
            return; // Something newer was typed or chosen.
        }
        // One pause in typing is one step back; those after it change that step.
        var again = _typing;
        _typing = true;
        await GoAsync(_request with { Query = text, Page = 1 }, replace: again, TypingPatience);
    }

    private Task OnSubmitted() => OnChanged(_request);

    private Task OnChanged(SearchRequest request)
    {
        _typing = false;
        return GoAsync(request with { Query = _typed, Page = 1 }, replace: false, Timeout.InfiniteTimeSpan);
    }

    // An archive that was empty shows what came.
    private Task OnHeld() => GoAsync(_request, replace: true, Timeout.InfiniteTimeSpan);

    private void OnDamaged(IndexException damage) => _problem = damage.Message;

    private void Show(ScreenAnswer answer)
    {
        _problem = null;
        _busy = false;
        _slow = false;
        _response = answer.Response;
        _request = _request with { Page = answer.Response.Request.Page };
        _removals = answer.Removals;
        _alone = answer.Alone;
        _names = answer.Names;
        _status = answer.Status;
    }

    private CancellationToken NextTurn()
    {
        _turn.Cancel();
        _turn.Dispose();
        _turn = new CancellationTokenSource();
        return _turn.Token;
    }
}
