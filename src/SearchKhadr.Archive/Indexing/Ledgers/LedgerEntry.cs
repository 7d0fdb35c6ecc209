using SearchKhadr.Ingestion;

namespace SearchKhadr.Archive.Indexing.Ledgers;

/// <summary>What became of one file when it was read last.</summary>
internal sealed record LedgerEntry
{
    /// <summary>A file system tells times apart to this, and a file that was just written may be written again within it.</summary>
    private static readonly long SettlesAfterTicks = TimeSpan.FromSeconds(2).Ticks;

    /// <summary>The file's name in the archive: its path below its source, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>Where it is on the disk.</summary>
    public required string FullPath { get; init; }

    /// <summary>Its stamp before it was read.</summary>
    public required FileStamp Stamp { get; init; }

    /// <summary>When it was read. <b>Units</b> ticks of UTC.</summary>
    public required long ReadTicks { get; init; }

    /// <summary>SHA-256 of its bytes. <b>Shape</b> 64 lower-case hexadecimal digits; empty where it could not be read.</summary>
    public required string Checksum { get; init; }

    /// <summary>Tells what a person wrote about it: catalog, sidecar, outlets. <b>Shape</b> 0 for nothing.</summary>
    public required long Notes { get; init; }

    /// <summary>The ids of the articles that it holds.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    /// <summary>What of it was refused, and why.</summary>
    public IReadOnlyList<Rejection> Refusals { get; init; } = [];

    /// <summary>Whether an equal stamp proves equal bytes: it was read well after it was last written.</summary>
    public bool IsSettled => Checksum.Length > 0 && ReadTicks - Stamp.ModifiedTicks > SettlesAfterTicks;
}
