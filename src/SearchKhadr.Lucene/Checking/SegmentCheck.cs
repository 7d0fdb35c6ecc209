namespace SearchKhadr.Lucene.Checking;

/// <summary>What a check of a segment found.</summary>
/// <param name="Name">The segment, such as <c>_0</c>.</param>
/// <param name="MaxDoc">How many documents it holds, deleted ones too.</param>
/// <param name="DeletedDocs">How many of them are deleted.</param>
/// <param name="Parts">What was looked at, in order. What could not be reached any more is not among it.</param>
public sealed record SegmentCheck(string Name, int MaxDoc, int DeletedDocs, IReadOnlyList<PartCheck> Parts)
{
    /// <summary>Whether nothing was found wrong.</summary>
    public bool IsSound => Parts.All(part => part.IsSound);
}
