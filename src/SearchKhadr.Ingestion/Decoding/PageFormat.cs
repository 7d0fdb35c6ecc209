namespace SearchKhadr.Ingestion.Decoding;

/// <summary>The kinds of page that a reader takes apart.</summary>
internal enum PageFormat
{
    Text,
    Html,
    Markdown,

    /// <summary>One JSON object that is an article.</summary>
    Json,

    /// <summary>One element of a feed or of a news agency's file.</summary>
    Xml,
}
