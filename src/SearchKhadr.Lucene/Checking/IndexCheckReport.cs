namespace SearchKhadr.Lucene.Checking;

/// <summary>What a check of an index found.</summary>
/// <param name="Commit">The file of the commit that was checked; null where it cannot be read.</param>
/// <param name="Segments">Its segments in order.</param>
/// <param name="Problem">What is wrong with the commit as a whole; null for nothing.</param>
/// <param name="File">The file that problem is about; null for none.</param>
public sealed record IndexCheckReport(
    string? Commit,
    IReadOnlyList<SegmentCheck> Segments,
    string? Problem,
    string? File
)
{
    /// <summary>Whether nothing at all was found wrong.</summary>
    public bool IsSound => Problem is null && Segments.All(segment => segment.IsSound);

    /// <summary>Everything that was found wrong, a line each.</summary>
    public IEnumerable<string> Problems
    {
        get
        {
            if (Problem is not null)
                yield return Problem;
            foreach (var segment in Segments)
            {
                foreach (var part in segment.Parts.Where(part => !part.IsSound))
                    yield return $"{segment.Name}: {part.Name}: {part.Problem}";
            }
        }
    }
}
