using System.Text;
using System.Xml;
using System.Xml.Linq;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Takes the articles of a feed (RSS, Atom, RDF) or of a news agency's file (NewsML-G2, NITF).</summary>
/// <remarks>
/// A document type is read over and none of its entities is unfolded. <b>Source</b> RSS 2.0; RFC 4287; IPTC NewsML-G2 2.32
/// and NITF 3.6.
/// </remarks>
internal static class XmlPages
{
    private const int MaxDepth = 256;

    public static IEnumerable<Captured> Read(CaptureRun run, Capsule capsule)
    {
        var bytes = run.ReadAll(capsule);
        Check(bytes);
        XDocument document;
        using (var reader = Reader(bytes))
            document = XDocument.Load(reader);
        var root = document.Root!;
        var items = Items(root).ToList();
        if (items.Count == 0)
        {
            const string message =
                "It is XML, but no feed and no news item (RSS, Atom, NewsML-G2 and NITF are read).";
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
            var name = capsule.Child(names.Take(KeyOf(item) ?? $"#{++number}"));
            yield return Captured.Of(RawPage.Of(name, Bytes(item), PageFormat.Xml, context));
        }
    }

    private static IEnumerable<XElement> Items(XElement root) =>
        root.Name.LocalName switch
        {
            "rss" or "RDF" or "feed" => root.Descendants()
                .Where(static e => e.Name.LocalName is "item" or "entry"),
            "newsMessage" => root.Descendants().Where(static e => e.Name.LocalName == "newsItem"),
            "newsItem" or "nitf" => [root],
            "NewsML" => root.Descendants()
                .Where(static e => e.Name.LocalName is "nitf" or "NewsItem")
                .Take(1),
            _ => [],
        };

    /// <summary>The feed's own name and language, for the items that have none.</summary>
    private static PageContext OfFeed(XElement root, PageContext context)
    {
        if (root.Name.LocalName is not ("rss" or "RDF" or "feed"))
            return context;
        var head = root.Elements().FirstOrDefault(static e => e.Name.LocalName == "channel") ?? root;
        return context with
        {
            Outlet = Child(head, "title"),
            Language = Child(head, "language") ?? root.Attribute(XNamespace.Xml + "lang")?.Value,
        };
    }

    private static string? KeyOf(XElement item) =>
        item.Attribute("guid")?.Value
        ?? Child(item, "guid")
        ?? Child(item, "id")
        ?? Child(item, "link")
        ?? item.Attributes().FirstOrDefault(static a => a.Name.LocalName == "about")?.Value;

    private static string? Child(XElement parent, string name) =>
        parent.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value.Trim() is { Length: > 0 } text
            ? text
            : null;

    private static byte[] Bytes(XElement item) =>
        Encoding.UTF8.GetBytes(item.ToString(SaveOptions.DisableFormatting));

    /// <summary>Reads once through, so that no tree is made of what is too deep.</summary>
    private static void Check(ReadOnlyMemory<byte> bytes)
    {
        using var reader = Reader(bytes);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
            {
                throw new LimitException(
                    RejectionReason.TooDeep,
                    $"Its elements stand more than {MaxDepth} deep in one another, as in no feed."
                );
            }
        }
    }

    private static XmlReader Reader(ReadOnlyMemory<byte> bytes) =>
        XmlReader.Create(
            new ReadOnlyMemoryStream(bytes),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                CheckCharacters = false,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            }
        );
}
