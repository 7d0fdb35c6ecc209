using SearchKhadr.Lucene.Indexing.Merging;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>Merges nothing by itself; only <see cref="IndexWriter.ForceMerge"/> does.</summary>
public sealed class NoMergePolicy : MergePolicy
{
    /// <inheritdoc/>
    internal override IReadOnlyList<IReadOnlyList<SegmentSize>> FindMerges(
        IEnumerable<SegmentSize> segments
    ) => [];
}
