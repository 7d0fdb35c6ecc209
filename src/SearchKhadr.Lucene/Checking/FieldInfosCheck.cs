using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Checking;

/// <summary>Finds fields that say two things that cannot both be.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>FieldInfo.checkConsistency</c>.</remarks>
internal static class FieldInfosCheck
{
    /// <summary>Checks; returns what was counted.</summary>
    public static string Run(CheckedSegment segment)
    {
        foreach (var field in segment.Fields)
        {
            if (Problem(field) is { } problem)
                throw segment.Corrupt($"field {field.Name} {problem}", "fnm");
        }
        return $"{segment.Fields.Count} fields";
    }

    private static string? Problem(FieldInfo field)
    {
        var isIndexed = field.IndexOptions != IndexOptions.None;
        if (!isIndexed && field.HasTermVectors)
            return "has term vectors but is not indexed";
        if (!isIndexed && field.HasPayloads)
            return "has payloads but is not indexed";
        if (!isIndexed && field.OmitNorms)
            return "omits norms but is not indexed";
        if (isIndexed && field.HasPayloads && field.IndexOptions < IndexOptions.DocsAndFreqsAndPositions)
            return "has payloads but no positions";
        return (field.PointDimensionCount == 0) != (field.PointBytesPerDimension == 0)
            ? "has points without dimensions or without bytes"
            : null;
    }
}
