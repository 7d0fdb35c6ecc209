using System.Xml;
using System.Xml.Linq;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Reads an entry of a feed, or a news agency's item.</summary>
internal sealed class XmlArticleReader(DateParser dates) : IPageReader
{
    private readonly NitfReader _nitf = new(dates);

    public PageDraft Read(DecodedPage page)
    {
        try
        {
            using var text = XmlReader.Create(
                new StringReader(page.Text),
                new()
                {
                    DtdProcessing = DtdProcessing.Prohibit,
                    XmlResolver = null,
                    CheckCharacters = false,
                }
            );
            var item = XElement.Load(text, LoadOptions.PreserveWhitespace);
            return item.Name.LocalName switch
            {
                "nitf" => _nitf.Read(item),
                "newsItem" => new NewsMlG2Reader(dates, _nitf).Read(item),
                "NewsItem" => new NewsMlReader(dates, _nitf).Read(item),
                _ => new FeedEntryReader(dates).Read(item),
            };
        }
        catch (XmlException e)
        {
            return new()
            {
                Rejection = new(page.Source.File, RejectionReason.Damaged, "It is no XML: " + e.Message),
            };
        }
    }
}
