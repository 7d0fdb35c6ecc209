namespace SearchKhadr.Lucene.Search.Collecting;

/// <summary>Ends a search when its time is over.</summary>
internal sealed class TimeBudget : IDisposable
{
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource? _timer;
    private readonly CancellationTokenSource? _either;

    public TimeBudget(SearchOptions options, CancellationToken caller)
    {
        _caller = caller;
        if (options.TimeBudget is not { } time)
            return;
        _timer = new CancellationTokenSource(time, options.Clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, caller);
    }

    /// <summary>Gives up when the time is over or the caller does.</summary>
    public CancellationToken Token => _either?.Token ?? _caller;

    /// <summary>Runs a search; false where the time was over before its end.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public bool Run(Action<CancellationToken> search)
    {
        try
        {
            search(Token);
            return true;
        }
        catch (OperationCanceledException)
            when (_timer is { IsCancellationRequested: true } && !_caller.IsCancellationRequested)
        {
            return false;
        }
    }

    public void Dispose()
    {
        _either?.Dispose();
        _timer?.Dispose();
    }
}
