namespace SearchKhadr.Ingestion.Capturing;

/// <summary>Takes the pages of a file: itself, or those that it holds.</summary>
internal sealed class PageCapturer(CaptureLimits limits, TimeProvider time)
{
    private const string NoPage =
        "It holds no page: nothing in it, or only pictures, styles and records of pages kept elsewhere.";

    /// <summary>The pages and refusals of a file, in the file's order.</summary>
    /// <remarks>
    /// <b>Shape</b> Lazy: a page's bytes are read when it is asked for. <b>Guarantees</b> Never empty: a file that holds
    /// no page at all is refused; never throws for what a file holds.
    /// </remarks>
    public IEnumerable<Captured> Capture(SourceFile file, CaptureTally tally)
    {
        long length;
        Captured? gone = null;
        try
        {
            length = new FileInfo(file.FullPath).Length;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            length = 0;
            gone = Captured.Of(
                file.File,
                RejectionReason.Unreadable,
                "The file could not be read: " + e.Message
            );
        }

        if (gone is { } refusal)
            return [refusal];
        var capsule = new Capsule(file.File, () => Open(file.FullPath), length, 0, PageContext.None);
        var run = new CaptureRun(limits, new CaptureBudget(limits, length, time), tally, time);
        return run.Open(capsule).DefaultIfEmpty(Captured.Of(file.File, RejectionReason.NoText, NoPage));
    }

    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
}
