using System.Diagnostics;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>Slows a merge down, pauses it, or ends it; asked before each piece that the merge writes.</summary>
/// <remarks>
/// <b>Threads</b> One merges, any number may change it. <b>Source</b> Lucene 8 <c>MergeRateLimiter</c>.
/// </remarks>
internal sealed class MergeThrottle
{
    // Shorter pauses are saved up: a thread does not wake more exactly than that.
    private const double LeastPauseSeconds = 0.005;

    private readonly object _turn = new();
    private double _bytesPerSecond = double.PositiveInfinity;
    private double _owedSeconds;
    private long _lastTicks;
    private bool _isAborted;

    /// <summary>Whether the merge is to end.</summary>
    public bool IsAborted
    {
        get
        {
            lock (_turn)
            {
                return _isAborted;
            }
        }
    }

    /// <summary>Changes how fast the merge writes; 0 to pause it, infinity to let it run. <b>Units</b> bytes a second.</summary>
    public void SetRate(double bytesPerSecond)
    {
        lock (_turn)
        {
            _bytesPerSecond = bytesPerSecond;
            Monitor.PulseAll(_turn);
        }
    }

    /// <summary>Ends the merge at its next step.</summary>
    public void Abort()
    {
        lock (_turn)
        {
            _isAborted = true;
            Monitor.PulseAll(_turn);
        }
    }

    /// <summary>Returns when the merge may go on.</summary>
    /// <exception cref="MergeAbortedException">It is to end.</exception>
    public void ThrowIfAborted()
    {
        if (IsAborted)
            throw new MergeAbortedException();
    }

    /// <summary>Returns when the merge may write a number of bytes.</summary>
    /// <exception cref="MergeAbortedException">It is to end.</exception>
    public void BeforeWrite(int bytes)
    {
        lock (_turn)
        {
            while (_bytesPerSecond <= 0 && !_isAborted)
                Monitor.Wait(_turn);
            var pause = PauseSeconds(bytes, Stopwatch.GetTimestamp());
            if (pause >= LeastPauseSeconds && !_isAborted)
                Monitor.Wait(_turn, TimeSpan.FromSeconds(Math.Min(pause, 1)));
            if (_isAborted)
                throw new MergeAbortedException();
        }
    }

    /// <summary>How long the merge has to wait before it writes a number of bytes. <b>Units</b> seconds.</summary>
    /// <param name="nowTicks">The time, in the ticks of <see cref="Stopwatch"/>.</param>
    internal double PauseSeconds(int bytes, long nowTicks)
    {
        var elapsed = _lastTicks == 0 ? 0 : (nowTicks - _lastTicks) / (double)Stopwatch.Frequency;
        _lastTicks = nowTicks;
        _owedSeconds = Math.Max(0, _owedSeconds - elapsed) + (bytes / _bytesPerSecond);
        return _owedSeconds;
    }
}
