namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>A merge was given up because its writer is closed or has dropped its segments.</summary>
internal sealed class MergeAbortedException() : IOException("the merge was aborted");
