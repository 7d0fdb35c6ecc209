using Microsoft.JSInterop;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Web.Components.Searching;

/// <content>Watching an indexing run, so that an empty page fills by itself.</content>
public sealed partial class SearchScreen
{
    private bool IsFilling => _status.IsEmpty || _status.Writer is not null;

    private async Task FollowIndexingAsync()
    {
        var closed = _life.Token;
        try
        {
            while (IsFilling)
            {
                await Task.Delay(IndexingPause, Clock, closed);
                var wasEmpty = _status.IsEmpty;
                _status = Search.Status;
                if (wasEmpty && !_status.IsEmpty)
                    await GoAsync(_request, replace: true, Timeout.InfiniteTimeSpan);
                StateHasChanged();
            }
        }
        catch (Exception closing) when (closing is OperationCanceledException or JSDisconnectedException)
        {
            // The page is closed.
        }
        catch (IndexException damage)
        {
            _problem = damage.Message;
            StateHasChanged();
        }
    }
}
