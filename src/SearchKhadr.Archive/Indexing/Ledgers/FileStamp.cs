namespace SearchKhadr.Archive.Indexing.Ledgers;

/// <summary>What the system says of a file without opening it.</summary>
/// <param name="LengthBytes">Its length.</param>
/// <param name="ModifiedTicks">When it was last written. <b>Units</b> ticks of UTC.</param>
internal readonly record struct FileStamp(long LengthBytes, long ModifiedTicks)
{
    /// <summary>The stamp of a file; null when there is no file or it may not be looked at.</summary>
    public static FileStamp? Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) : null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
