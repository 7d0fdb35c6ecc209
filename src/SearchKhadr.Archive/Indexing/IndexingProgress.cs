namespace SearchKhadr.Archive.Indexing;

/// <summary>How far a run is.</summary>
/// <param name="Done">How many files were read.</param>
/// <param name="Total">How many there are to read.</param>
/// <param name="File">The page that was read last; null before the first and after the last.</param>
public sealed record IndexingProgress(int Done, int Total, string? File)
{
    /// <summary>How many files are committed: what they hold can be found and survives whatever happens.</summary>
    public int Kept { get; init; }
}
