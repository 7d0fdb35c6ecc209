using SearchKhadr.Lucene.Indexing.Merging;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>Merges on threads of its own, while documents are added and searched.</summary>
/// <remarks>
/// When more merges run than may work, the largest of them pause so that small ones are done soon; when still more are
/// wanted, threads that bring documents wait. Writing is slowed down to leave the disk to others, as far as merging
/// keeps up. <b>Source</b> Lucene 8 <c>ConcurrentMergeScheduler</c>.
/// </remarks>
public sealed class ConcurrentMergeScheduler : MergeScheduler
{
    /// <summary>How many merges work at once. <b>Shape</b> At least 1.</summary>
    public int MaxThreadCount { get; init; } = Math.Clamp(Environment.ProcessorCount / 2, 1, 4);

    /// <summary>How many merges are begun at most before threads that bring documents wait. <b>Shape</b> At least <see cref="MaxThreadCount"/>; null for five more.</summary>
    public int? MaxMergeCount { get; init; }

    /// <summary>Whether merges of 50 MiB and more write only as fast as is needed to keep up.</summary>
    public bool AutoIoThrottle { get; init; } = true;

    /// <summary>How fast a merge that <see cref="IndexWriter.ForceMerge"/> asked for writes; infinite by default. <b>Units</b> MiB a second.</summary>
    public double ForceMergeMibPerSecond { get; init; } = double.PositiveInfinity;

    /// <inheritdoc/>
    internal override MergeRunner Start(IMergeSource source, TimeProvider clock) =>
        new ConcurrentMergeRunner(this, source, clock);

    /// <inheritdoc/>
    internal override void Verify()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxThreadCount, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxMergeCount ?? MaxThreadCount, MaxThreadCount);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ForceMergeMibPerSecond);
    }
}
