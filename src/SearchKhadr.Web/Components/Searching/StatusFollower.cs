using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>A part of the page that says what the archive holds, and looks again for as long as that moves.</summary>
public abstract class StatusFollower : ComponentBase, IDisposable
{
    /// <summary>How often it looks.</summary>
    internal static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _life = new();
    private ArchiveStatus? _given;
    private ArchiveStatus? _latest;
    private bool _follows;

    /// <summary>What the archive holds, as the page knows it.</summary>
    [Parameter, EditorRequired]
    public required ArchiveStatus Status { get; set; }

    /// <summary>Raised with what it holds once an archive that was empty holds something.</summary>
    [Parameter]
    public EventCallback<ArchiveStatus> Changed { get; set; }

    /// <summary>Raised when looking finds the index damaged.</summary>
    [Parameter]
    public EventCallback<IndexException> Damaged { get; set; }

    [Inject]
    private ISearchService Search { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    /// <summary>What it holds, as far as is known.</summary>
    protected ArchiveStatus Latest => _latest ?? Status;

    /// <summary>Whether it may be another the next time.</summary>
    protected abstract bool IsMoving { get; }

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(isDisposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the looking.</summary>
    /// <param name="isDisposing">Whether it is not the finalizer that asks.</param>
    protected virtual void Dispose(bool isDisposing)
    {
        if (!isDisposing || _life.IsCancellationRequested)
            return;
        _life.Cancel();
        _life.Dispose();
    }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        // A page that is drawn anew with what it knew is no news.
        if (Equals(_given, Status))
            return;
        _given = Status;
        _latest = Status;
    }

    /// <inheritdoc />
    protected override void OnAfterRender(bool firstRender)
    {
        if (_follows || !IsMoving)
            return;
        _follows = true;
        _ = InvokeAsync(FollowAsync);
    }

    private async Task FollowAsync()
    {
        var closed = _life.Token;
        try
        {
            while (IsMoving)
            {
                await Task.Delay(Pause, Clock, closed);
                var wasEmpty = Latest.IsEmpty;
                _latest = Search.Status;
                StateHasChanged();
                if (wasEmpty && !_latest.IsEmpty)
                    await Changed.InvokeAsync(_latest);
            }
        }
        catch (Exception closing) when (closing is OperationCanceledException or JSDisconnectedException)
        {
            // The page is closed.
        }
        catch (IndexException damage)
        {
            await Damaged.InvokeAsync(damage);
        }
        finally
        {
            _follows = false;
        }
    }
}
