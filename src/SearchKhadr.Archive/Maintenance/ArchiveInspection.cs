namespace SearchKhadr.Archive.Maintenance;

/// <summary>What is indexed, from where, when, by which version, how large, and what is waiting.</summary>
public sealed record ArchiveInspection
{
    /// <summary>Where the index is.</summary>
    public required string IndexDirectory { get; init; }

    /// <summary>How many articles can be found.</summary>
    public required int Articles { get; init; }

    /// <summary>How many files the archive knows.</summary>
    public required int Files { get; init; }

    /// <summary>How many pages could not be read.</summary>
    public required int Unread { get; init; }

    /// <summary>How large the index is, all generations together. <b>Units</b> bytes.</summary>
    public required long LengthBytes { get; init; }

    /// <summary>The folders and files that it is made of, and whether each is there.</summary>
    public required IReadOnlyList<(string Path, bool IsThere)> Sources { get; init; }

    /// <summary>The generations that are kept, the one that answers first.</summary>
    public required IReadOnlyList<IndexGeneration> Generations { get; init; }

    /// <summary>How many files there are that the archive has not read.</summary>
    public required int WaitingNew { get; init; }

    /// <summary>How many files were written since they were read.</summary>
    public required int WaitingChanged { get; init; }

    /// <summary>How many files are gone.</summary>
    public required int WaitingGone { get; init; }

    /// <summary>Who writes the index now; null for nobody.</summary>
    public WriterNote? Writer { get; init; }
}
