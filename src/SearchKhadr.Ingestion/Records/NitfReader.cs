using System.Xml.Linq;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Reading;
using static SearchKhadr.Ingestion.Records.XmlParts;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Reads an article that a news agency wrote in NITF.</summary>
/// <remarks><b>Source</b> IPTC NITF 3.6.</remarks>
internal sealed class NitfReader(DateParser dates)
{
    public PageDraft Read(XElement nitf)
    {
        var content = All(nitf, "body.content").FirstOrDefault();
        var head = All(nitf, "body.head").FirstOrDefault() ?? nitf;
        var body = content is null ? new([], []) : ElementContent.Read(content);
        return new()
        {
            Headline = Line(nitf, "hl1") ?? Line(nitf, "title"),
            Standfirst = Line(All(head, "hedline").FirstOrDefault(), "hl2") ?? Line(head, "abstract"),
            Body = body.Blocks,
            Captions = [.. Captions(nitf, content, body.Captions)],
            Byline = People(All(nitf, "byline").Select(static line => WithoutRole(line))),
            Outlet =
                Attribute(nitf, "pubdata", "name") is { } name ? new OutletEvidence(name, "nitf pubdata")
                : Line(nitf, "distributor") is { } distributor
                    ? new OutletEvidence(distributor, "nitf distributor")
                : null,
            Section = Attribute(nitf, "pubdata", "position.section"),
            Url = Attribute(nitf, "pubdata", "ex-ref"),
            LanguageHint = Language(nitf),
            Dates = dates.Read(
                false,
                Attribute(nitf, "pubdata", "date.publication"),
                Attribute(nitf, "date.issue", "norm"),
                Deep(nitf, "date.issue"),
                Attribute(nitf, "story.date", "norm"),
                Deep(nitf, "story.date"),
                Attribute(nitf, "date.release", "norm")
            ),
        };
    }

    /// <summary>A byline without its title, which is part of it; the people alone where they are marked.</summary>
    private static XElement WithoutRole(XElement byline)
    {
        var people = All(byline, "person").Select(static person => person.Value).ToList();
        if (people.Count > 0)
            return new XElement(byline.Name, string.Join(" and ", people));
        var copy = new XElement(byline);
        All(copy, "byttl").Remove();
        return copy;
    }

    /// <summary>The captions of an item; those of its text have their place in it.</summary>
    private static IEnumerable<Caption> Captions(
        XElement nitf,
        XElement? content,
        IReadOnlyList<Caption> places
    )
    {
        foreach (var media in All(nitf, "media"))
        {
            if (Line(media, ElementContent.CaptionName) is not { } text)
                continue;
            var isInText = content is not null && media.Ancestors().Contains(content);
            var place = places.FirstOrDefault(c =>
                isInText && text.StartsWith(c.Text, StringComparison.Ordinal)
            );
            yield return new Caption(text, Line(media, "media-producer")) { Before = place?.Before };
        }
    }
}
