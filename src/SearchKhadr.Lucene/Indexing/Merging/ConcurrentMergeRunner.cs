using System.Diagnostics.CodeAnalysis;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>A thread for each merge, the largest ones paused while there are too many.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>ConcurrentMergeScheduler</c>.</remarks>
internal sealed class ConcurrentMergeRunner(
    ConcurrentMergeScheduler settings,
    IMergeSource source,
    TimeProvider clock
) : MergeRunner
{
    private const int MoreMergesThanThreads = 5;
    private const double Mebibyte = 1 << 20;

    private readonly object _turn = new();
    private readonly List<Running> _running = [];
    private readonly IoThrottle _throttle = new();
    private readonly int _maxMergeCount =
        settings.MaxMergeCount ?? settings.MaxThreadCount + MoreMergesThanThreads;
    private int _threadNumber;
    private bool _isClosed;

    public override bool IsInline => false;

    public override void Merge()
    {
        lock (_turn)
        {
            while (!_isClosed && source.HasPendingMerges)
            {
                if (_running.Count >= _maxMergeCount)
                {
                    // Back-pressure: who makes merges necessary waits until one of those that run is done.
                    Monitor.Wait(_turn);
                    continue;
                }
                if (source.TakeNext() is not { } merge)
                    return;
                Begin(merge);
            }
        }
    }

    public override void Close()
    {
        lock (_turn)
        {
            _isClosed = true;
            Monitor.PulseAll(_turn);
            while (_running.Count > 0)
                Monitor.Wait(_turn);
        }
    }

    private void Begin(SegmentMerge merge)
    {
        var now = clock.GetTimestamp();
        if (settings.AutoIoThrottle && !merge.IsForced)
        {
            var others = _running.Where(running => !running.Merge.IsForced);
            _throttle.Begin(
                merge.EstimatedBytes,
                [
                    .. others.Select(o =>
                        (o.Merge.EstimatedBytes, clock.GetElapsedTime(o.Began, now).TotalSeconds)
                    ),
                ],
                settings.MaxThreadCount
            );
        }
        var thread = new Thread(() => Work(merge)) { IsBackground = true, Name = $"merge {++_threadNumber}" };
        _running.Add(new Running(merge, now));
        SetRates();
        thread.Start();
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "The writer has noted it; thrown from a thread of ours it would end the process."
    )]
    private void Work(SegmentMerge merge)
    {
        try
        {
            source.Run(merge);
        }
        catch (Exception) when (source.HasNotedFailure)
        {
            // Whoever uses the writer next is told.
        }
        lock (_turn)
        {
            // Room for the next before this one counts as gone, so that Close never misses a thread.
            if (!_isClosed)
                BeginNext();
            _running.RemoveAll(running => running.Merge == merge);
            SetRates();
            Monitor.PulseAll(_turn);
        }
    }

    private void BeginNext()
    {
        while (_running.Count <= _maxMergeCount && source.TakeNext() is { } next)
            Begin(next);
    }

    private void SetRates()
    {
        var large = 0;
        foreach (var running in _running.OrderBy(running => running.Merge.EstimatedBytes))
        {
            var merge = running.Merge;
            // Small ones are let through; of the large ones the smallest work.
            var isLarge = merge.EstimatedBytes >= IoThrottle.LeastBytes;
            if (isLarge)
                large++;
            merge.Throttle.SetRate(Rate(merge, isLarge, isPaused: large > settings.MaxThreadCount));
        }
    }

    private double Rate(SegmentMerge merge, bool isLarge, bool isPaused)
    {
        if (isLarge && isPaused)
            return 0;
        if (merge.IsForced)
            return settings.ForceMergeMibPerSecond * Mebibyte;
        return isLarge && settings.AutoIoThrottle ? _throttle.BytesPerSecond : double.PositiveInfinity;
    }

    private sealed record Running(SegmentMerge Merge, long Began);
}
