namespace SearchKhadr.Lucene.Checking;

/// <summary>Walks the norms of every field.</summary>
internal static class NormsCheck
{
    /// <summary>Checks; returns what was counted.</summary>
    public static string Run(CheckedSegment segment)
    {
        var count = 0;
        foreach (var field in segment.Fields.Where(field => field.HasNorms))
        {
            NumbersCheck.Run(
                segment,
                field,
                segment.Core.Norms(field.Name)!,
                segment.Core.Norms(field.Name)!,
                "nvd"
            );
            count++;
        }
        return $"{count} fields";
    }
}
