namespace SearchKhadr.Ingestion;

/// <summary>A file that did not become an article, and why.</summary>
/// <param name="File">Path relative to the folder that was read, with forward slashes.</param>
/// <param name="Reason">The kind of reason, for counting.</param>
/// <param name="Message">One sentence for a person.</param>
public sealed record Rejection(string File, RejectionReason Reason, string Message);
