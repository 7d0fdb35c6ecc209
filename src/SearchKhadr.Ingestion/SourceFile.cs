namespace SearchKhadr.Ingestion;

/// <summary>A file that may hold a page.</summary>
/// <param name="File">Path relative to the folder that was given, with forward slashes.</param>
/// <param name="FullPath">Where it is on disk.</param>
public sealed record SourceFile(string File, string FullPath);
