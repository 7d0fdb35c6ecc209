using Microsoft.JSInterop;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Searching;

/// <content>Going from one search to the next over the circuit: hits first, facets when they are counted.</content>
public sealed partial class SearchScreen
{
    private async Task GoAsync(SearchRequest request, bool replace, TimeSpan patience)
    {
        var turn = NextTurn();
        _request = SearchAddress.Canonical(request);
        _busy = true;
        _slow = false;
        if (!await ShowHitsAsync(patience, turn))
            return;
        _counting = true;
        _shown = SearchAddress.Format(_request);
        StateHasChanged();
        try
        {
            await Script.InvokeVoidAsync(
                "searchkhadr.address",
                turn,
                SearchAddress.Results(_request),
                TitleWords.OfSearch(_request),
                replace
            );
            await CountAsync(turn);
        }
        catch (OperationCanceledException)
        {
            // A newer search has the address and the facets now.
        }
    }

    // False when a newer search is on its way, or nobody waits for this one.
    private async Task<bool> ShowHitsAsync(TimeSpan patience, CancellationToken turn)
    {
        using var limit = new CancellationTokenSource(patience, Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(turn, limit.Token);
        var asked = _request;
        try
        {
            var answer = await Task.Run(() => ScreenAnswer.Of(Search, asked, either.Token), either.Token);
            if (turn.IsCancellationRequested)
                return false;
            Show(answer);
        }
        catch (OperationCanceledException)
        {
            if (turn.IsCancellationRequested)
                return false;
            // The earlier results stay; sending the form waits as long as it takes.
            _busy = false;
            _slow = true;
            return false;
        }
        catch (IndexException damage)
        {
            _busy = false;
            _problem = damage.Message;
            return false;
        }
        return true;
    }

    private async Task CountAsync(CancellationToken turn)
    {
        var asked = _request;
        try
        {
            var facets = await Task.Run(() => Search.Facets(asked, turn), turn);
            if (turn.IsCancellationRequested)
                return;
            _facets = facets;
            _counting = false;
        }
        catch (IndexException damage)
        {
            _counting = false;
            _problem = damage.Message;
        }
    }
}
