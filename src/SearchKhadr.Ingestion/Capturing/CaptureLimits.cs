namespace SearchKhadr.Ingestion.Capturing;

/// <summary>How much of one file is read; what goes beyond is refused by name, never cut off in silence.</summary>
/// <remarks>
/// <b>Guarantees</b> Each bound has a <see cref="RejectionReason"/> of its own, and its message says what to do. A bound
/// that is reached inside a container ends that container; the pages before it are kept.
/// </remarks>
public sealed record CaptureLimits
{
    /// <summary>The bounds that hold where none are given.</summary>
    public static CaptureLimits Default { get; } = new();

    /// <summary>The most that one page may have. <b>Units</b> bytes.</summary>
    public long PageBytes { get; init; } = 64L << 20;

    /// <summary>The most that one file may hold when everything in it is unpacked. <b>Units</b> bytes.</summary>
    public long UnpackedBytes { get; init; } = 64L << 30;

    /// <summary>How many times its own length a file may unpack to.</summary>
    public int Ratio { get; init; } = 250;

    /// <summary>Up to this much may be unpacked whatever the ratio is. <b>Units</b> bytes.</summary>
    public long FreeBytes { get; init; } = 64L << 20;

    /// <summary>The most pages in one file.</summary>
    public int Pages { get; init; } = 1_000_000;

    /// <summary>How many containers may stand in one another: 2 is an archive in an archive.</summary>
    public int Depth { get; init; } = 2;

    /// <summary>How long one file may take to unpack, the reading of its pages not counted.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromHours(2);

    /// <summary>How long the taking apart of one page may take; a usual page takes a hundredth of a second.</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(60);
}
