namespace SearchKhadr.Archive.Maintenance;

/// <summary>How folders are followed.</summary>
public sealed record WatchOptions
{
    /// <summary>How often all files are looked at whether or not a notice came; networks and some disks give none.</summary>
    public TimeSpan ScanEvery { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often what is read is committed while many files arrive.</summary>
    public TimeSpan CommitEvery { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long another writer, such as a rebuild, is waited for before it is said; then it is waited for again.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Told of the writer that is waited for; null where it left no note.</summary>
    public Action<WriterNote?>? Waiting { get; init; }
}
