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

    /// <summary>The reader that took it apart: <c>text</c>, <c>html</c>, <c>markdown</c>, <c>json</c> or <c>xml</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The character encoding it was decoded with, by its IANA name.</summary>
    public required string Encoding { get; init; }

    /// <summary>The file that holds the page among others, such as an archive; null for a file of its own.</summary>
    public string? Container { get; init; }

    /// <summary>When the page was saved, in ISO 8601, where the file says so.</summary>
    public string? SavedAt { get; init; }

    /// <summary>The files of the article's pages in their order, this one's first; empty where it is one page.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>What was repaired or is missing, one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
