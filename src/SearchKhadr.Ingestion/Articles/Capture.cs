namespace SearchKhadr.Ingestion.Articles;

/// <summary>The file behind an article, and how it was read.</summary>
public sealed record Capture
{
    /// <summary>Path relative to the folder that was indexed, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the bytes. <b>Shape</b> 64 lower-case hexadecimal digits.</summary>
    public required string Checksum { get; init; }

    /// <summary>The file's length. <b>Units</b> bytes.</summary>
    public required long LengthBytes { get; init; }

    /// <summary>The reader that took it apart: <c>text</c>, <c>html</c> or <c>markdown</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The character encoding it was decoded with, by its IANA name.</summary>
    public required string Encoding { get; init; }
}
