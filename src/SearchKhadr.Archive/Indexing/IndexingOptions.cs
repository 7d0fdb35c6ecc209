using SearchKhadr.Archive.Maintenance;

namespace SearchKhadr.Archive.Indexing;

/// <summary>How a run works.</summary>
public sealed record IndexingOptions
{
    /// <summary>How a run works unless told otherwise.</summary>
    public static IndexingOptions Default { get; } = new();

    /// <summary>How often what was read is committed, so that it can be found and no crash takes it; a rebuild commits once.</summary>
    public TimeSpan CommitEvery { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long another writer of the index is waited for.</summary>
    public TimeSpan Wait { get; init; }

    /// <summary>Told of the writer that is waited for, once; null where it left no note.</summary>
    public Action<WriterNote?>? Waiting { get; init; }

    /// <summary>What the run is called in the note that others find while it writes.</summary>
    public string Purpose { get; init; } = "index";

    /// <summary>How many earlier generations are kept from now on; null for as many as before, and one in a new index.</summary>
    public int? Keep { get; init; }

    /// <summary>Whether a folder in which no page is left takes its articles with it; otherwise they are kept, for a disk may be gone.</summary>
    public bool TakesEmptiedFolders { get; init; }
}
