namespace SearchKhadr.Ingestion.Capturing.Kinds;

/// <summary>What a file is, as far as the capture stage must know.</summary>
internal enum FileKind
{
    Unknown,
    Text,
    Html,
    Markdown,
    Mime,
    Warc,
    Gzip,
    Zip,
    Tar,
    JsonLines,
    Json,
    Csv,
    Xml,

    /// <summary>A document, picture or archive of a kind that is named but not read.</summary>
    Foreign,
}
