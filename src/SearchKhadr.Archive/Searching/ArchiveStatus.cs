using SearchKhadr.Archive.Maintenance;

namespace SearchKhadr.Archive.Searching;

/// <summary>What the archive holds.</summary>
/// <param name="IsEmpty">Whether there is no index, or none with an article in it.</param>
/// <param name="Articles">How many articles can be found.</param>
/// <param name="Comments">How many readers' comments they hold.</param>
/// <param name="Commit">The number of the commit that answers; grows with each commit.</param>
/// <param name="IndexDirectory">Where the index is.</param>
public sealed record ArchiveStatus(
    bool IsEmpty,
    int Articles,
    long Comments,
    long Commit,
    string IndexDirectory
)
{
    /// <summary>Who writes the index now, and how far it is; null where nobody does.</summary>
    public WriterNote? Writer { get; init; }

    /// <summary>Why a later commit is there and does not answer; null where the last one does.</summary>
    public string? Problem { get; init; }
}
