namespace SearchKhadr.Lucene.Checking;

/// <summary>Counts what is deleted.</summary>
internal static class LiveDocsCheck
{
    /// <summary>Checks; returns what was counted.</summary>
    public static string Run(CheckedSegment segment)
    {
        var deleted = segment.Live is null ? 0 : segment.MaxDoc - segment.Live.Cardinality();
        if (deleted != segment.Commit.DelCount)
            throw segment.Corrupt(
                $"deleted documents actual={deleted} expected={segment.Commit.DelCount}",
                "liv"
            );
        if (segment.Commit.SoftDelCount != 0 || segment.Fields.Any(field => field.IsSoftDeletes))
            throw segment.Corrupt($"soft deletes actual={segment.Commit.SoftDelCount} expected=0", "si");
        return deleted == 0 ? "" : $"{deleted} deleted";
    }
}
