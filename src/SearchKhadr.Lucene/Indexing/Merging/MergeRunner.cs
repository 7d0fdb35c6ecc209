namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>Runs the merges of one writer.</summary>
/// <remarks><b>Threads</b> Safe for any number at once. <b>Requires</b> Called without the writer's lock.</remarks>
internal abstract class MergeRunner
{
    /// <summary>Whether merges are done when <see cref="Merge"/> returns.</summary>
    public abstract bool IsInline { get; }

    /// <summary>Begins or does all merges that are wanted; may wait where there are too many.</summary>
    public abstract void Merge();

    /// <summary>Waits until no thread of its own is left. <b>Requires</b> All merges were aborted.</summary>
    public abstract void Close();
}
