using SearchKhadr.Archive.Indexing.Ledgers;

namespace SearchKhadr.Archive.Indexing;

/// <summary>A file that a run reads.</summary>
/// <param name="Page">The file and its reader.</param>
/// <param name="Change">Why it is read.</param>
/// <param name="Stamp">Its stamp before it is read.</param>
/// <param name="MovedFrom">The name it had; null unless it was moved.</param>
internal sealed record PlannedFile(
    ListedPage Page,
    FileChange Change,
    FileStamp Stamp,
    string? MovedFrom = null
)
{
    /// <summary>Its name in the archive.</summary>
    public string File => Page.File.File;
}
