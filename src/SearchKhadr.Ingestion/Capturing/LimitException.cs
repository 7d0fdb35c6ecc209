namespace SearchKhadr.Ingestion.Capturing;

/// <summary>A bound was reached or a form broken while a file was unpacked or read; ends as a rejection of that file.</summary>
/// <remarks>It never leaves the reader of a file; a page that takes too long ends with it too.</remarks>
internal sealed class LimitException(RejectionReason reason, string message) : IOException(message)
{
    public RejectionReason Reason => reason;
}
