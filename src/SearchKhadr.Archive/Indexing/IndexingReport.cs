using SearchKhadr.Ingestion;

namespace SearchKhadr.Archive.Indexing;

/// <summary>What a run did.</summary>
/// <param name="Read">What was read, refused and warned of.</param>
/// <param name="IsCommitted">Whether the index changed; a run that read no article changes nothing.</param>
/// <param name="Articles">How many articles the index holds now.</param>
/// <param name="Sources">The paths that a rebuild reads when it is given none.</param>
public sealed record IndexingReport(
    IngestReport Read,
    bool IsCommitted,
    int Articles,
    IReadOnlyList<string> Sources
);
