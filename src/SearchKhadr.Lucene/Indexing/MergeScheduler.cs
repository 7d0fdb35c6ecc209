using SearchKhadr.Lucene.Indexing.Merging;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>Says when and on which threads segments are merged.</summary>
/// <remarks>
/// It holds settings only, so several writers may use one.
/// <b>Threads</b> Safe for any number at once. <b>Source</b> Lucene 8 <c>MergeScheduler</c>.
/// </remarks>
public abstract class MergeScheduler
{
    private protected MergeScheduler() { }

    /// <summary>Begins to serve a writer.</summary>
    internal abstract MergeRunner Start(IMergeSource source, TimeProvider clock);

    /// <summary>Verifies the numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is out of its range.</exception>
    internal virtual void Verify() { }
}
