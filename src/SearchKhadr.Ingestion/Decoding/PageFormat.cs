namespace SearchKhadr.Ingestion.Decoding;

/// <summary>The kinds of file that a reader takes apart.</summary>
internal enum PageFormat
{
    Text,
    Html,
    Markdown,
}
