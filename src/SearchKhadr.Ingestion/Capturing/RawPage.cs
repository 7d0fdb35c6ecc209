namespace SearchKhadr.Ingestion.Capturing;

/// <summary>A file's bytes as they were on disk: what the capture stage gives.</summary>
/// <param name="File">Path relative to the folder that was read, with forward slashes.</param>
/// <param name="Bytes">The whole file.</param>
/// <param name="Checksum">SHA-256 of the bytes, in lower-case hexadecimal.</param>
internal sealed record RawPage(string File, ReadOnlyMemory<byte> Bytes, string Checksum);
