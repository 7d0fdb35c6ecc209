using System.Xml.Linq;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Reading;
using static SearchKhadr.Ingestion.Records.XmlParts;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Reads a news agency's item in NewsML-G2, its text in NITF, XHTML or plain.</summary>
/// <remarks><b>Source</b> IPTC NewsML-G2 2.32.</remarks>
internal sealed class NewsMlG2Reader(DateParser dates, NitfReader nitf)
{
    public PageDraft Read(XElement item)
    {
        if (All(item, "nitf").FirstOrDefault() is { } inner)
        {
            var draft = nitf.Read(inner);
            return draft with { Dates = [.. ItemDates(item), .. draft.Dates] };
        }

        var inline = All(item, "inlineXML").Concat(All(item, "inlineData")).FirstOrDefault();
        var body =
            inline is null ? new([], [])
            : inline.HasElements ? ElementContent.Read(inline)
            : FragmentText.Read(inline.Value);
        var by = All(item, "by").ToList();
        return new()
        {
            Headline = Line(item, "headline") ?? Line(item, "title"),
            Standfirst = Line(item, "description"),
            Body = body.Blocks,
            Captions = body.Captions,
            Byline = People(by.Count > 0 ? by : All(item, "creator")),
            Outlet = (
                Line(item, "infoSource") ?? Line(item, "provider") ?? Attribute(item, "provider", "literal")
            )
                is { } source
                ? new OutletEvidence(source, "newsItem provider")
                : null,
            LanguageHint = Attribute(item, "language", "tag"),
            Dates = ItemDates(item),
        };
    }

    private List<DateCandidate> ItemDates(XElement item) =>
        [
            .. dates.Read(
                false,
                Deep(item, "firstCreated"),
                Deep(item, "contentCreated"),
                Deep(item, "versionCreated")
            ),
            .. dates.Read(true, Deep(item, "contentModified")),
        ];
}
