using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Takes the articles of a feed (RSS, Atom, RDF) or of a news agency's file (NewsML, NewsML-G2, NITF).</summary>
/// <remarks>
/// A document type is read over and none of its entities is unfolded. <b>Source</b> RSS 2.0; RFC 4287; IPTC NewsML 1.2,
/// NewsML-G2 2.32 and NITF 3.6. <b>Guarantees</b> A fault in a feed is a warning with its line; an item that is lost by it
/// is refused by its line, and the others are read.
/// </remarks>
internal static class XmlPages
{
    /// <summary>What a publishing system exports beside its articles.</summary>
    private static readonly HashSet<string> NoPosts = ["attachment", "nav_menu_item", "revision"];

    public static IEnumerable<Captured> Read(CaptureRun run, Capsule capsule)
    {
        var raw = RawPage.Of(capsule.Name, run.ReadAll(capsule), PageFormat.Xml, capsule.Context);
        var (decoded, rejection) = PageDecoder.Decode(raw, PageFormat.Xml);
        if (decoded is null)
            return [new Captured(null, rejection)];
        // The items are handed on in UTF-8, whatever the transport said of the whole.
        var context = capsule.Context with
        {
            Charset = null,
            Notes = decoded.Notes,
        };
        var (document, lost) = Load(run, capsule, decoded.Text);
        return Pages(run, capsule with { Context = context }, document.Root!).Concat(lost);
    }

    private static (XDocument Document, IEnumerable<Captured> Lost) Load(
        CaptureRun run,
        Capsule capsule,
        string text
    )
    {
        var begin = text.Length - text.AsSpan().TrimStart().Length;
        var linesBefore = text.AsSpan(0, begin).Count('\n');
        text = text[begin..];
        try
        {
            return (XmlText.Load(text), []);
        }
        catch (XmlException fault)
        {
            if (XmlRepair.Mend(text) is not { } mended)
                throw;
            var (feed, lostLines) = Mended(mended, fault);
            run.Tally.Warn(
                capsule.Name,
                "It is no XML by the letter; what could be read of it was read: " + fault.Message,
                linesBefore + fault.LineNumber
            );
            return (feed, lostLines.Select(line => Lost(capsule, linesBefore + line)));
        }
    }

    private static (XDocument Feed, IReadOnlyList<int> LostLines) Mended(string mended, XmlException fault)
    {
        try
        {
            return (XmlText.Load(mended), []);
        }
        catch (XmlException)
        {
            return XmlSalvage.Read(mended) ?? throw fault;
        }
    }

    private static Captured Lost(Capsule capsule, int line) =>
        Captured.Of(
            capsule.Child(string.Create(CultureInfo.InvariantCulture, $"line {line}")),
            RejectionReason.Damaged,
            "The item that begins in this line is broken."
        );

    private static IEnumerable<Captured> Pages(CaptureRun run, Capsule capsule, XElement root)
    {
        var items = Items(root).ToList();
        if (items.Count == 0)
        {
            const string message =
                "It is XML, but no feed and no news item (RSS, Atom, NewsML, NewsML-G2 and NITF are read).";
            yield return Captured.Of(capsule.Name, RejectionReason.UnknownFormat, message);
            yield break;
        }

        if (items is [var only] && only == root)
        {
            yield return Captured.Of(RawPage.Of(capsule.Name, Bytes(only), PageFormat.Xml, capsule.Context));
            yield break;
        }

        var names = new InnerNames();
        var context = OfFeed(root, capsule.Context);
        var number = 0;
        foreach (var item in items)
        {
            if (run.IsSpent)
                yield break;
            if (Child(item, "post_type") is { } type && NoPosts.Contains(type))
            {
                run.Tally.Skip();
                continue;
            }

            var name = capsule.Child(names.Take(KeyOf(item) ?? $"#{++number}"));
            yield return Captured.Of(RawPage.Of(name, Bytes(item), PageFormat.Xml, context));
        }
    }

    private static IEnumerable<XElement> Items(XElement root) =>
        root.Name.LocalName switch
        {
            "rss" or "RDF" or "feed" => root.Descendants()
                .Where(static e => e.Name.LocalName is "item" or "entry"),
            "newsItem" or "nitf" or "entry" => [root],
            _ => Outermost(root),
        };

    /// <summary>The news items of a message or package; one in another is a part of it.</summary>
    private static IEnumerable<XElement> Outermost(XElement root) =>
        root.Elements()
            .SelectMany(static e =>
                e.Name.LocalName is "newsItem" or "NewsItem" or "nitf" ? [e] : Outermost(e)
            );

    /// <summary>The feed's own name, language and authors, for the items that have none.</summary>
    private static PageContext OfFeed(XElement root, PageContext context)
    {
        if (root.Name.LocalName is not ("rss" or "RDF" or "feed"))
            return context;
        var head = root.Elements().FirstOrDefault(static e => e.Name.LocalName == "channel") ?? root;
        var authors = root.Elements()
            .Where(static e => e.Name.LocalName == "author")
            .Select(static e => Child(e, "name"))
            .OfType<string>();
        return context with
        {
            Outlet = Child(head, "title"),
            Language = Child(head, "language") ?? root.Attribute(XNamespace.Xml + "lang")?.Value,
            Byline = string.Join(" and ", authors),
        };
    }

    private static string? KeyOf(XElement item) =>
        item.Attribute("guid")?.Value
        ?? Child(item, "guid")
        ?? Child(item, "id")
        ?? Child(item, "link")
        ?? item.Attributes().FirstOrDefault(static a => a.Name.LocalName == "about")?.Value
        ?? item.Descendants()
            .FirstOrDefault(static e => e.Name.LocalName is "PublicIdentifier" or "NewsItemId")
            ?.Value.Trim();

    private static string? Child(XElement parent, string name) =>
        parent.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value.Trim() is { Length: > 0 } text
            ? text
            : null;

    private static byte[] Bytes(XElement item) =>
        Encoding.UTF8.GetBytes(item.ToString(SaveOptions.DisableFormatting));
}
