using SearchKhadr.Ingestion;

namespace SearchKhadr.Archive.Indexing;

/// <summary>What a run did.</summary>
/// <param name="Read">What was read, refused and warned of.</param>
/// <param name="IsCommitted">Whether the index changed.</param>
/// <param name="Articles">How many articles the index holds now.</param>
/// <param name="Sources">The paths that a rebuild reads when it is given none.</param>
public sealed record IndexingReport(
    IngestReport Read,
    bool IsCommitted,
    int Articles,
    IReadOnlyList<string> Sources
)
{
    /// <summary>What was found to be different in the folders.</summary>
    public FileChanges Changes { get; init; } = new();

    /// <summary>Every page that the archive could not read, in this run or before, each with its reason.</summary>
    public IReadOnlyList<Rejection> Unread { get; init; } = [];

    /// <summary>Whether the caller stopped the run; what was read until then is kept.</summary>
    public bool IsStopped { get; init; }
}
