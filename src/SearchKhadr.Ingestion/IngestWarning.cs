namespace SearchKhadr.Ingestion;

/// <summary>Something that a person should know about a run, though nothing failed.</summary>
/// <param name="File">The file it is about.</param>
/// <param name="Line">The line in it, from 1; null where it is about the whole file.</param>
/// <param name="Message">One sentence for a person.</param>
public sealed record IngestWarning(string File, int? Line, string Message);
