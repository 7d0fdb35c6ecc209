namespace SearchKhadr.Lucene.Codecs.Segments;

/// <summary>Names of files that carry a generation, which is written in base 36.</summary>
/// <remarks>
/// Grammar: <c>base ("_" generation)? ("." extension)?</c>; generation 0 is left out. Worked: segment <c>_0</c>,
/// generation 37: <c>_0_11.liv</c>; commit 10: <c>segments_a</c>.
/// <b>Source</b> Lucene 8.8 <c>IndexFileNames</c>.
/// </remarks>
internal static class IndexFileNames
{
    /// <summary>What a commit's file begins with.</summary>
    public const string Segments = "segments";

    /// <summary>What a commit's file begins with until it is complete.</summary>
    public const string PendingSegments = "pending_segments";

    /// <summary>The file name of a commit.</summary>
    public static string Commit(long generation) => $"{Segments}_{ToBase36(generation)}";

    /// <summary>The file name of a commit that is not complete.</summary>
    public static string PendingCommit(long generation) => $"{PendingSegments}_{ToBase36(generation)}";

    /// <summary>The file of a segment's live documents.</summary>
    public static string LiveDocs(string segment, long generation) => $"{segment}_{ToBase36(generation)}.liv";

    /// <summary>The name of the segment that a counter gives.</summary>
    public static string Segment(long counter) => $"_{ToBase36(counter)}";

    /// <summary>The generation in a commit's file name; -1 when it is no such name.</summary>
    public static long CommitGeneration(string fileName)
    {
        if (fileName == Segments)
            return 0;
        return fileName.StartsWith(Segments + "_", StringComparison.Ordinal)
            ? FromBase36(fileName.AsSpan(Segments.Length + 1))
            : -1;
    }

    /// <summary>The name of the segment that a file belongs to: <c>_0</c> of <c>_0_Lucene84_0.doc</c>.</summary>
    public static string SegmentOf(string fileName)
    {
        var end = fileName.AsSpan(1).IndexOfAny('_', '.');
        return end < 0 ? fileName : fileName[..(end + 1)];
    }

    /// <summary>A number in base 36 with digits 0 to 9 and a to z.</summary>
    public static string ToBase36(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Span<char> digits = stackalloc char[13];
        var start = digits.Length;
        do
        {
            var digit = (int)(value % 36);
            digits[--start] = (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);
            value /= 36;
        } while (value != 0);
        return digits[start..].ToString();
    }

    /// <summary>The number that base 36 says; -1 when it is none.</summary>
    public static long FromBase36(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 12)
            return -1;
        long value = 0;
        foreach (var c in text)
        {
            var digit = c switch
            {
                >= '0' and <= '9' => c - '0',
                >= 'a' and <= 'z' => c - 'a' + 10,
                _ => -1,
            };
            if (digit < 0)
                return -1;
            value = (value * 36) + digit;
        }
        return value;
    }
}
