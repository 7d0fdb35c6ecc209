using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Measuring;

/// <summary>What the files of an index tell.</summary>
internal static class IndexFiles
{
    /// <summary>How long all files are together; 0 where there are none. <b>Units</b> bytes.</summary>
    public static double LengthBytes(ArchiveStatus status) =>
        Files(status.IndexDirectory).Sum(file => (double)file.Length);

    /// <summary>How long ago the last commit was; 0 where there is none. <b>Units</b> seconds.</summary>
    public static double Age(ArchiveStatus status, TimeProvider time) =>
        CommittedAt(status) is { } at ? Math.Max(0, (time.GetUtcNow() - at).TotalSeconds) : 0;

    /// <summary>When the last commit was; null where there is none.</summary>
    public static DateTimeOffset? CommittedAt(ArchiveStatus status)
    {
        var last = Files(status.IndexDirectory)
            .Where(file => file.Name.StartsWith("segments_", StringComparison.Ordinal))
            .Select(file => file.LastWriteTimeUtc)
            .DefaultIfEmpty()
            .Max();
        return last == default ? null : new DateTimeOffset(last, TimeSpan.Zero);
    }

    // A file may go while it is looked at: a merge or a rebuild is under way.
    private static FileInfo[] Files(string directory)
    {
        try
        {
            var folder = new DirectoryInfo(directory);
            return folder.Exists ? folder.GetFiles("*", SearchOption.AllDirectories) : [];
        }
        catch (IOException)
        {
            return [];
        }
        catch (UnauthorizedAccessException)
        {
            return [];
        }
    }
}
