using SearchKhadr.Archive.Indexing;

namespace SearchKhadr.Archive.Maintenance;

/// <summary>What repairing an index did.</summary>
/// <param name="Faults">What was wrong before.</param>
/// <param name="Dropped">The segments that were taken out.</param>
/// <param name="Lost">The files whose articles were in them. <b>Shape</b> Names in the archive, ordinal order.</param>
/// <param name="WentBackTo">The earlier generation that was gone back to, because the last commit could not be read; null for none.</param>
/// <param name="Reread">What reading the files again did; null where nothing was wrong.</param>
public sealed record RepairReport(
    IReadOnlyList<IndexFault> Faults,
    IReadOnlyList<string> Dropped,
    IReadOnlyList<string> Lost,
    int? WentBackTo,
    IndexingReport? Reread
)
{
    /// <summary>Lost files that could not be read again. <b>Shape</b> Names in the archive.</summary>
    public IReadOnlyList<string> StillLost { get; init; } = [];
}
