using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Html;
using SearchKhadr.Ingestion.Markdown;
using SearchKhadr.Ingestion.Records;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Reading;

/// <summary>The reader of each format.</summary>
internal sealed class PageReaders
{
    private readonly PlainTextReader _text;
    private readonly MarkdownReader _markdown;
    private readonly HtmlReader _html;
    private readonly JsonArticleReader _json;
    private readonly XmlArticleReader _xml;

    public PageReaders(DateParser dates)
    {
        _text = new(dates);
        _markdown = new(dates);
        _html = new(dates);
        _json = new(dates, _html);
        _xml = new(dates);
    }

    public IPageReader this[PageFormat format] =>
        format switch
        {
            PageFormat.Text => _text,
            PageFormat.Markdown => _markdown,
            PageFormat.Html => _html,
            PageFormat.Json => _json,
            PageFormat.Xml => _xml,
            _ => throw new ArgumentOutOfRangeException(
                nameof(format),
                format,
                "No reader takes this format."
            ),
        };
}
