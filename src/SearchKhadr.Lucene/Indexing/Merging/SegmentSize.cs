namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>What a merge policy looks at in a segment.</summary>
/// <param name="Place">Which segment of the index it is.</param>
/// <param name="Bytes">How long its files are.</param>
/// <param name="MaxDoc">How many documents it holds.</param>
/// <param name="DelCount">How many of them are deleted.</param>
internal readonly record struct SegmentSize(int Place, long Bytes, int MaxDoc, int DelCount)
{
    /// <summary>About how long its files would be without the deleted documents.</summary>
    public long LiveBytes => MaxDoc == 0 ? 0 : (long)(Bytes * ((double)(MaxDoc - DelCount) / MaxDoc));

    /// <summary>Which share of its documents is deleted, of 100.</summary>
    public double DeletedPercent => MaxDoc == 0 ? 0 : 100.0 * DelCount / MaxDoc;
}
