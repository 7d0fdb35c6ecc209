namespace SearchKhadr.Archive.Indexing;

/// <summary>How far a run is.</summary>
/// <param name="Done">How many files were read.</param>
/// <param name="Total">How many there are.</param>
/// <param name="File">The file that was read last; null before the first and after the last.</param>
public sealed record IndexingProgress(int Done, int Total, string? File);
