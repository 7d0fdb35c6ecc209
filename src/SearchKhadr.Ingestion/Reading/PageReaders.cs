using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Html;
using SearchKhadr.Ingestion.Markdown;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Reading;

/// <summary>The reader of each format, and the format of each extension.</summary>
internal sealed class PageReaders(DateParser dates)
{
    private readonly PlainTextReader _text = new(dates);
    private readonly MarkdownReader _markdown = new(dates);
    private readonly HtmlReader _html = new(dates);

    public IPageReader this[PageFormat format] =>
        format switch
        {
            PageFormat.Text => _text,
            PageFormat.Markdown => _markdown,
            PageFormat.Html => _html,
            _ => throw new ArgumentOutOfRangeException(
                nameof(format),
                format,
                "No reader takes this format."
            ),
        };

    /// <summary>Null where no reader takes the file.</summary>
    public static PageFormat? FormatOf(string file) =>
        Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".txt" or ".text" => PageFormat.Text,
            ".md" or ".markdown" => PageFormat.Markdown,
            ".html" or ".htm" or ".xhtml" => PageFormat.Html,
            _ => null,
        };
}
