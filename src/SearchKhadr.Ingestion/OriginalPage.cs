using SearchKhadr.Ingestion.Capturing;

namespace SearchKhadr.Ingestion;

/// <summary>A page's untouched bytes, found again in the file that it was read from.</summary>
public sealed record OriginalPage
{
    // A page is wanted while a person waits; an archive that takes longer is not read to its end for it.
    private static readonly CaptureLimits Limits = CaptureLimits.Default with
    {
        Time = TimeSpan.FromSeconds(30),
    };

    private OriginalPage() { }

    /// <summary>The bytes; empty where the page was not found.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private init; }

    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal; null where the page was not found.</summary>
    public string? Checksum { get; private init; }

    /// <summary>What kept the file from being read up to the page; null where nothing did.</summary>
    public string? Fault { get; private init; }

    /// <summary>Finds a page in a file: the file itself, a part of an archive, a record of an export.</summary>
    /// <remarks><b>Cost</b> Reads, and where it is packed unpacks, the file up to the page.</remarks>
    /// <param name="file">The file on disk.</param>
    /// <param name="page">The page's name, as an article's capture has it.</param>
    /// <param name="cancellation">Ends the reading between two pages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> or <paramref name="page"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static OriginalPage Find(SourceFile file, string page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(page);

        string? fault = null;
        foreach (var captured in new PageCapturer(Limits, TimeProvider.System).Capture(file, new()))
        {
            cancellation.ThrowIfCancellationRequested();
            if (captured.Page is { } found)
            {
                if (found.File == page)
                    return new OriginalPage { Bytes = found.Bytes, Checksum = found.Checksum };
            }
            // What other parts of an archive lack is no matter; what the file or this part lacks is.
            else if (captured.Rejection is { } refusal && (refusal.File == file.File || refusal.File == page))
            {
                fault ??= refusal.Message;
            }
        }

        return new OriginalPage { Fault = fault };
    }
}
