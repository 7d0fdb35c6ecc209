namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>The writer, as a scheduler of merges sees it.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
internal interface IMergeSource
{
    /// <summary>Whether <see cref="TakeNext"/> would return one.</summary>
    bool HasPendingMerges { get; }

    /// <summary>Whether what <see cref="Run"/> threw is known to the writer, which says so to whoever uses it next.</summary>
    bool HasNotedFailure { get; }

    /// <summary>The next merge that is wanted; null when there is none. Whoever takes it has to run it.</summary>
    SegmentMerge? TakeNext();

    /// <summary>Merges, and registers what is to be merged afterwards.</summary>
    /// <remarks><b>Guarantees</b> The writer has noted what is thrown.</remarks>
    void Run(SegmentMerge merge);
}
