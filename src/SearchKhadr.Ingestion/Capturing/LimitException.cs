namespace SearchKhadr.Ingestion.Capturing;

/// <summary>A bound was reached or a form broken while a file was unpacked; ends as a rejection of that file.</summary>
/// <remarks>It never leaves the capture stage.</remarks>
internal sealed class LimitException(RejectionReason reason, string message) : IOException(message)
{
    public RejectionReason Reason => reason;
}
