using SearchKhadr.Archive.Indexing;

namespace SearchKhadr.Archive.Maintenance;

/// <summary>Passes reports of progress on, and notes now and then beside the index how far the run is.</summary>
internal sealed class NotedProgress(
    WriterNote note,
    string path,
    IProgress<IndexingProgress>? next,
    TimeProvider clock
) : IProgress<IndexingProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private long? _noted;

    /// <inheritdoc/>
    public void Report(IndexingProgress value)
    {
        next?.Report(value);
        if (_noted is { } noted && clock.GetElapsedTime(noted) < Pause)
            return;
        _noted = clock.GetTimestamp();
        try
        {
            (note with { Done = value.Done, Total = value.Total }).Leave(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // A reader sees an earlier note; what the disk refuses the run itself, the run says.
        }
    }
}
