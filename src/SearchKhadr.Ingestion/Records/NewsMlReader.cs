using System.Xml.Linq;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Reading;
using static SearchKhadr.Ingestion.Records.XmlParts;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Reads a news agency's item in NewsML, its text in NITF, XHTML or plain.</summary>
/// <remarks><b>Source</b> IPTC NewsML 1.2.</remarks>
internal sealed class NewsMlReader(DateParser dates, NitfReader nitf)
{
    private const string Name = "FormalName";

    public PageDraft Read(XElement item)
    {
        var draft = All(item, "nitf").FirstOrDefault() is { } inner ? nitf.Read(inner) : OfContent(item);
        var byline = People(All(item, "ByLine"));
        return draft with
        {
            Headline = Line(item, "HeadLine") ?? draft.Headline,
            Standfirst = draft.Standfirst ?? Line(item, "SubHeadLine"),
            Byline = byline.Count > 0 ? byline : draft.Byline,
            Outlet = draft.Outlet ?? Provider(item),
            LanguageHint = draft.LanguageHint ?? Attribute(item, "Language", Name) ?? Language(item),
            Dates =
            [
                .. draft.Dates,
                .. dates.Read(false, Deep(item, "FirstCreated"), Deep(item, "DateId")),
                .. dates.Read(true, Deep(item, "ThisRevisionCreated")),
            ],
        };
    }

    private static PageDraft OfContent(XElement item)
    {
        var body =
            All(item, "DataContent").FirstOrDefault(static e => Whole(e) is not null) is not { } data
                ? new([], [])
            : data.HasElements ? ElementContent.Read(data)
            : FragmentText.Read(data.Value);
        return new() { Body = body.Blocks, Captions = body.Captions };
    }

    private static OutletEvidence? Provider(XElement item)
    {
        var party = All(item, "Provider").Select(static e => Attribute(e, "Party", Name)).FirstOrDefault();
        return (party ?? Line(item, "ProviderId")) is { } name ? new(name, "NewsML provider") : null;
    }
}
