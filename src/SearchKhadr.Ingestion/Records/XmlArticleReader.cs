using System.Xml;
using System.Xml.Linq;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Reads an entry of a feed, or a news agency's item.</summary>
/// <remarks>
/// Elements are found by their local names: feeds take <c>content:encoded</c>, <c>dc:creator</c> and <c>media:description</c>
/// from namespaces that their writers spell in many ways.
/// </remarks>
internal sealed class XmlArticleReader(DateParser dates) : IPageReader
{
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
            var item = XElement.Load(text);
            return item.Name.LocalName switch
            {
                "nitf" => OfNitf(item),
                "newsItem" => OfNewsItem(item),
                _ => OfEntry(item),
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

    private PageDraft OfEntry(XElement entry)
    {
        var description = Text(entry, "description") ?? Text(entry, "summary");
        var content =
            entry.Elements().FirstOrDefault(static e => e.Name.LocalName == "encoded")
            ?? entry
                .Elements()
                .FirstOrDefault(static e => e.Name.LocalName == "content" && !e.Attributes("url").Any());
        var body = FragmentText.Read(content is null ? description : Markup(content));
        var link = entry.Elements().Where(static e => e.Name.LocalName == "link").ToList();
        return new()
        {
            Headline = FragmentText.Line(Text(entry, "title")),
            Standfirst = Excerpt.Unless(description, body.Blocks),
            Body = body.Blocks,
            Captions =
            [
                .. body.Captions,
                .. entry
                    .Descendants()
                    .Where(static e =>
                        e.Name.LocalName == "description"
                        && e.Name.NamespaceName.Contains("media", StringComparison.OrdinalIgnoreCase)
                    )
                    .Select(static e => FragmentText.Line(e.Value))
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Where(c => !body.Captions.Any(own => own.Text == c))
                    .Select(static c => new Caption(c, null)),
            ],
            Section = FragmentText.Line(Text(entry, "category")),
            Byline = People(entry.Elements().Where(static e => e.Name.LocalName is "creator" or "author")),
            Outlet = Text(entry, "source") is { } source ? new OutletEvidence(source, "feed source") : null,
            Url = link.Find(static e => e.Attribute("rel")?.Value is null or "alternate") is { } main
                ? main.Attribute("href")?.Value ?? Whole(main)
                : null,
            LanguageHint = entry.Attribute(XNamespace.Xml + "lang")?.Value ?? Text(entry, "language"),
            Dates =
            [
                .. Dates(false, Text(entry, "pubDate"), Text(entry, "published"), Text(entry, "date")),
                .. Dates(true, Text(entry, "updated"), Text(entry, "modified")),
            ],
        };
    }

    private PageDraft OfNitf(XElement nitf)
    {
        var content = All(nitf, "body.content").FirstOrDefault();
        var body = content is null ? new([], []) : ElementContent.Read(content);
        return new()
        {
            Headline = Line(nitf, "hl1") ?? Line(nitf, "title"),
            Standfirst = Line(nitf, "hl2") ?? Line(nitf, "abstract"),
            Body = body.Blocks,
            Captions = [.. Captions(nitf, content, body.Captions)],
            Byline = People(All(nitf, "byline").Take(1)),
            Outlet =
                All(nitf, "pubdata").FirstOrDefault()?.Attribute("name")?.Value is { Length: > 0 } name
                    ? new OutletEvidence(name, "nitf pubdata")
                : Line(nitf, "distributor") is { } distributor
                    ? new OutletEvidence(distributor, "nitf distributor")
                : null,
            Section = All(nitf, "pubdata").FirstOrDefault()?.Attribute("position.section")?.Value,
            Url = All(nitf, "pubdata").FirstOrDefault()?.Attribute("ex-ref")?.Value,
            LanguageHint = nitf.Attribute(XNamespace.Xml + "lang")?.Value,
            Dates = Dates(
                false,
                All(nitf, "pubdata").FirstOrDefault()?.Attribute("date.publication")?.Value,
                All(nitf, "date.issue").FirstOrDefault()?.Attribute("norm")?.Value,
                All(nitf, "story.date").FirstOrDefault()?.Attribute("norm")?.Value
            ),
        };
    }

    private PageDraft OfNewsItem(XElement item)
    {
        if (All(item, "nitf").FirstOrDefault() is { } nitf)
            return OfNitf(nitf) with { Dates = [.. ItemDates(item), .. OfNitf(nitf).Dates] };
        var inline = All(item, "inlineXML").Concat(All(item, "inlineData")).FirstOrDefault();
        var body =
            inline is null ? new([], [])
            : inline.HasElements ? ElementContent.Read(inline)
            : FragmentText.Read(inline.Value);
        return new()
        {
            Headline = Line(item, "headline") ?? Line(item, "title"),
            Standfirst = Line(item, "description"),
            Body = body.Blocks,
            Captions = body.Captions,
            Byline = People(
                All(item, "by")
                    .Take(1)
                    .DefaultIfEmpty(All(item, "creator").FirstOrDefault())
                    .OfType<XElement>()
            ),
            Outlet = (
                Line(item, "infoSource")
                ?? Line(item, "provider")
                ?? All(item, "provider").FirstOrDefault()?.Attribute("literal")?.Value
            )
                is { } source
                ? new OutletEvidence(source, "newsItem provider")
                : null,
            LanguageHint = All(item, "language").FirstOrDefault()?.Attribute("tag")?.Value,
            Dates = ItemDates(item),
        };
    }

    private List<DateCandidate> ItemDates(XElement item) =>
        [
            .. Dates(
                false,
                Text(item, "contentCreated"),
                Deep(item, "firstCreated"),
                Deep(item, "contentCreated"),
                Deep(item, "versionCreated")
            ),
            .. Dates(true, Deep(item, "contentModified")),
        ];

    private IReadOnlyList<DateCandidate> Dates(bool isUpdated, params string?[] written) =>
        [
            .. written
                .Select(text => dates.Parse(Mime(text))?.ToCandidate(DateSource.Metadata, isUpdated))
                .OfType<DateCandidate>()
                .Take(1),
        ];

    /// <summary>RSS writes its dates as mail does; NITF writes them without hyphens.</summary>
    private static string? Mime(string? text) =>
        Capturing.Mime.MailDate.Iso(text)
        ?? (
            text is { Length: >= 8 } && text[..8].All(char.IsAsciiDigit)
                ? $"{text[..4]}-{text[4..6]}-{text[6..8]}"
                : text
        );

    private static List<string> People(IEnumerable<XElement> elements) =>
        [
            .. elements.SelectMany(static e =>
                BylineParser.Read(FragmentText.Line(Text(e, "name") ?? e.Value)).People
            ),
        ];

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

    /// <summary>Atom keeps XHTML as elements, and everything else as text.</summary>
    private static string Markup(XElement content) =>
        content.HasElements ? string.Concat(content.Nodes().Select(static n => n.ToString())) : content.Value;

    private static IEnumerable<XElement> All(XElement root, string name) =>
        root.Descendants().Where(e => e.Name.LocalName == name);

    private static string? Line(XElement root, string name) =>
        All(root, name).FirstOrDefault() is { } element ? FragmentText.Line(element.Value) : null;

    private static string? Deep(XElement root, string name) =>
        All(root, name).FirstOrDefault() is { } element ? Whole(element) : null;

    private static string? Text(XElement parent, string name) =>
        parent.Elements().FirstOrDefault(e => e.Name.LocalName == name) is { } element
            ? Whole(element)
            : null;

    private static string? Whole(XElement element) =>
        element.Value.Trim() is { Length: > 0 } text ? text : null;
}
