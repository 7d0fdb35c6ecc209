namespace SearchKhadr.Archive.Reading;

/// <summary>The untouched page behind an article, or why it cannot be shown.</summary>
public sealed record OriginalFile
{
    /// <summary>Whether it is what was read; its bytes are there only if it is.</summary>
    public required OriginalState State { get; init; }

    /// <summary>The page's name in the archive: <c>a.html</c>, or <c>a.zip!/b.html</c> of a page among others.</summary>
    public required string File { get; init; }

    /// <summary>The bytes as they were saved; empty unless <see cref="State"/> is <see cref="OriginalState.Intact"/>.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>What the bytes are: <c>text/html</c>, <c>text/plain</c>, <c>application/json</c>, ….</summary>
    public required string MediaType { get; init; }

    /// <summary>The character encoding that they were read in, by its IANA name.</summary>
    public required string Encoding { get; init; }

    /// <summary>SHA-256 of the bytes that were read, in lower-case hexadecimal.</summary>
    public required string Checksum { get; init; }

    /// <summary>SHA-256 of the bytes that are there now; null where none could be read.</summary>
    public string? ChecksumNow { get; init; }

    /// <summary>What kept it from being read, as the system said it; null otherwise.</summary>
    public string? Fault { get; init; }
}
