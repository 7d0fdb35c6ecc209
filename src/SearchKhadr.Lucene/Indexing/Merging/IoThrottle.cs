namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>How fast large merges write: a little faster each time when they fall behind, slower when they do not.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>ConcurrentMergeScheduler.updateIOThrottle</c>.</remarks>
internal sealed class IoThrottle
{
    /// <summary>Merges that write less are never slowed down. <b>Units</b> bytes.</summary>
    public const long LeastBytes = 50L << 20;

    private const double Mebibyte = 1 << 20;
    private const double Least = 5 * Mebibyte;
    private const double Greatest = 10_240 * Mebibyte;
    private const double Faster = 1.2;
    private const double Slower = 1.1;

    // A merge of about the same size that has run for this long is one that the new one would have to wait for.
    private const double BacklogSeconds = 3;
    private const double LikeSizeFrom = 0.3;
    private const double LikeSizeTo = 3;

    /// <summary>The rate. <b>Units</b> bytes a second.</summary>
    public double BytesPerSecond { get; private set; } = 20 * Mebibyte;

    /// <summary>Adjusts the rate because a merge begins.</summary>
    /// <param name="bytes">How much it will write.</param>
    /// <param name="running">The others that run: how much each will write, and for how long it has run in seconds.</param>
    /// <param name="maxWorking">How many may work at once.</param>
    public void Begin(long bytes, IReadOnlyList<(long Bytes, double Seconds)> running, int maxWorking)
    {
        if (bytes < LeastBytes)
            return;
        if (IsBehind(bytes, running))
            BytesPerSecond = Math.Min(Greatest, BytesPerSecond * Faster);
        else if (!running.Any(merge => IsBehind(merge.Bytes, running, merge)) && running.Count < maxWorking)
            BytesPerSecond = Math.Max(Least, BytesPerSecond / Slower);
    }

    private static bool IsBehind(
        long bytes,
        IEnumerable<(long Bytes, double Seconds)> running,
        (long Bytes, double Seconds)? self = null
    ) =>
        running.Any(other =>
            other != self
            && other.Bytes >= LeastBytes
            && other.Seconds > BacklogSeconds
            && (double)other.Bytes / bytes is > LikeSizeFrom and < LikeSizeTo
        );
}
