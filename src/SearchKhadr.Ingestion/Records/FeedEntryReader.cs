using System.Text.RegularExpressions;
using System.Xml.Linq;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Reading;
using static SearchKhadr.Ingestion.Records.XmlParts;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Reads an entry of RSS, Atom or RDF, and a post of a publishing system's export, which is RSS with comments.</summary>
/// <remarks><b>Source</b> RSS 2.0; RFC 4287, section 4.2.1 for whose the authors are; WordPress eXtended RSS 1.2.</remarks>
internal sealed partial class FeedEntryReader(DateParser dates)
{
    public PageDraft Read(XElement entry)
    {
        var description =
            Words(entry, "description") ?? Words(entry, "summary") ?? Encoded(entry, "excerpt")?.Value;
        var content =
            Encoded(entry, "content")
            ?? Children(entry, "content").FirstOrDefault(static e => e.Attribute("url") is null);
        var whole = FragmentText.Read(content is null ? description : Markup(content));
        var body = whole with
        {
            Blocks = [.. whole.Blocks.Where(static block => !FirstAppeared.IsMatch(block.Text))],
        };
        var source = Children(entry, "source").FirstOrDefault();
        var authors = Authors(entry);
        return new()
        {
            Headline = FragmentText.Line(Words(entry, "title")),
            Standfirst = Excerpt.Unless(description, body.Blocks),
            Body = body.Blocks,
            Captions = [.. body.Captions, .. MediaCaptions(entry, body)],
            Section = FragmentText.Line(Words(entry, "category")),
            Byline = authors.Count > 0 || source is null ? authors : Authors(source),
            Outlet = Outlet(source),
            Url = Url(entry),
            LanguageHint = Language(entry) ?? Words(entry, "language"),
            Dates =
            [
                .. dates.Read(
                    false,
                    Words(entry, "pubDate"),
                    Words(entry, "published"),
                    Words(entry, "date"),
                    Words(entry, "post_date")
                ),
                .. dates.Read(true, Words(entry, "updated"), Words(entry, "modified")),
            ],
            Comments = Comments(entry),
        };
    }

    /// <summary>The last line of an entry in the feeds of WordPress, in the languages of its translations.</summary>
    [GeneratedRegex(
        @"^(?:the post\b.*\bappeared first on\b|der beitrag\b.*\berschien zuerst auf\b|l['’]article\b.*\best apparu en premier sur\b"
            + @"|la entrada\b.*\b(?:se publicó primero en|aparece primero en)\b|l['’]articolo\b.*\bproviene da\b|o post\b.*\bapareceu primeiro em\b"
            + @"|het bericht\b.*\bverscheen eerst op\b|artykuł\b.*\bpochodzi z serwisu\b|сообщение\b.*\bпоявились сначала на\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex FirstAppeared { get; }

    /// <summary>Both the text and its summary may stand in an element of this name, told apart by their namespaces.</summary>
    private static XElement? Encoded(XElement entry, string kind) =>
        Children(entry, "encoded")
            .FirstOrDefault(e =>
                e.Name.NamespaceName.Contains("excerpt", StringComparison.OrdinalIgnoreCase)
                == (kind == "excerpt")
            );

    private static IReadOnlyList<string> Authors(XElement entry) =>
        People(entry.Elements().Where(static e => e.Name.LocalName is "creator" or "author"));

    /// <summary>In RSS the source is a name, in Atom the head of the feed that the entry was taken from.</summary>
    private static OutletEvidence? Outlet(XElement? source) =>
        source is not null && (source.HasElements ? Words(source, "title") : Whole(source)) is { } name
            ? new OutletEvidence(name, "feed source")
            : null;

    /// <summary>Its link; else its own name where that is an address, as it is unless it says not.</summary>
    private static string? Url(XElement entry) =>
        Children(entry, "link")
            .Where(static e => e.Attribute("rel")?.Value is null or "alternate")
            .Select(static e => e.Attribute("href")?.Value ?? Whole(e))
            .FirstOrDefault(static address => address is not null)
        ?? Children(entry, "guid")
            .Where(static e => e.Attribute("isPermaLink")?.Value != "false")
            .Select(Whole)
            .FirstOrDefault(static name =>
                name?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true
            );

    private static IEnumerable<Caption> MediaCaptions(XElement entry, Fragment body) =>
        All(entry, "description")
            .Where(static e => e.Name.NamespaceName.Contains("media", StringComparison.OrdinalIgnoreCase))
            .Select(static e => FragmentText.Line(e.Value))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Where(caption => !body.Captions.Any(own => own.Text == caption))
            .Select(static caption => new Caption(caption, null));

    /// <summary>The comments that were let stand; what only says that another page links here is none.</summary>
    private List<Comment> Comments(XElement entry)
    {
        var comments = new List<Comment>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var element in Children(entry, "comment"))
        {
            var text = string.Join("\n\n", FragmentText.Paragraphs(Words(element, "comment_content")));
            var isShown =
                Words(element, "comment_approved") is null or "1"
                && Words(element, "comment_type") is null or "comment";
            if (text.Length == 0 || !isShown)
                continue;
            if (Words(element, "comment_id") is { } id)
                places.TryAdd(id, comments.Count);
            comments.Add(
                new Comment(
                    FragmentText.Line(Words(element, "comment_author")),
                    dates.Parse(Words(element, "comment_date"))?.Iso,
                    text,
                    Words(element, "comment_parent") is { } parent
                    && places.TryGetValue(parent, out var place)
                        ? place
                        : null
                )
            );
        }

        return comments;
    }

    /// <summary>Atom keeps XHTML as elements, and everything else as text.</summary>
    private static string Markup(XElement content) =>
        content.HasElements ? string.Concat(content.Nodes().Select(static n => n.ToString())) : content.Value;
}
