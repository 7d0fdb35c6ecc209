using System.Globalization;
using System.Xml;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Api;
using SearchKhadr.Web.Measuring;

namespace SearchKhadr.Web.Feeds;

/// <summary>A page of a search as a feed.</summary>
/// <remarks>
/// Atom wants a time to the second for each entry. An article of which only the year is known has none, so
/// <c>updated</c> is when the archive last changed, <c>published</c> is there only where the day is known, and the summary
/// says the date as far as it goes.
/// <b>Source</b> RFC 4287.
/// </remarks>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The feed.</summary>
    /// <param name="response">The hits.</param>
    /// <param name="status">The archive.</param>
    /// <param name="origin">How the site is called.</param>
    public static string Of(SearchResponse response, ArchiveStatus status, string origin)
    {
        var changed = Time(IndexFiles.CommittedAt(status) ?? DateTimeOffset.UnixEpoch);
        return XmlText.Document(xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            Element(xml, "title", $"SearchKhadr: {response.Understood}");
            Element(xml, "id", origin + FeedEndpoints.Feed + SearchAddress.Format(response.Request));
            Element(xml, "updated", changed);
            Link(xml, "self", origin + FeedEndpoints.Feed + SearchAddress.Format(response.Request));
            Link(xml, "alternate", origin + SearchAddress.Results(response.Request));
            foreach (var hit in response.Hits)
                WriteEntry(xml, hit, response.Request, origin, changed);
            foreach (var hit in response.CommentHits)
                WriteEntry(xml, hit, response.Request, origin, changed);
            xml.WriteEndElement();
        });
    }

    private static void WriteEntry(
        XmlWriter xml,
        SearchHit hit,
        SearchRequest request,
        string origin,
        string changed
    )
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "title", hit.Headline.ToString());
        Element(xml, "id", "urn:searchkhadr:" + hit.Id);
        Link(xml, "alternate", origin + SearchAddress.Article(hit.Id, request with { Page = 1 }));
        Element(xml, "updated", changed);
        if (hit.Published is { Precision: DatePrecision.Day, Value: { } day })
            Element(xml, "published", day + "T00:00:00Z");
        foreach (var person in hit.Byline.DefaultIfEmpty(hit.Outlet ?? "unknown"))
        {
            xml.WriteStartElement("author", Namespace);
            Element(xml, "name", person);
            xml.WriteEndElement();
        }
        WriteOutlet(xml, hit.Outlet);
        Element(xml, "summary", Summary(hit));
        xml.WriteEndElement();
    }

    private static void WriteEntry(
        XmlWriter xml,
        CommentHit hit,
        SearchRequest request,
        string origin,
        string changed
    )
    {
        var author = hit.Author ?? "unknown";
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "title", $"{author}: {hit.Headline}");
        Element(
            xml,
            "id",
            string.Create(
                CultureInfo.InvariantCulture,
                $"urn:searchkhadr:{hit.ArticleId}:comment:{hit.Index}"
            )
        );
        Link(xml, "alternate", origin + LinkedHits.PageOf(hit, request));
        Element(xml, "updated", changed);
        if (
            hit.Time is { } time
            && DateOnly.TryParseExact(
                time.Split('T')[0],
                "O",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            Element(xml, "published", day.ToString("O", CultureInfo.InvariantCulture) + "T00:00:00Z");
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", author);
        xml.WriteEndElement();
        WriteOutlet(xml, hit.Outlet);
        Element(xml, "summary", hit.Passages.Count > 0 ? hit.Passages[0].ToString() : "");
        xml.WriteEndElement();
    }

    private static void WriteOutlet(XmlWriter xml, string? outlet)
    {
        if (outlet is null)
            return;
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", XmlText.Clean(outlet));
        xml.WriteEndElement();
    }

    private static string Summary(SearchHit hit)
    {
        var date = hit.Published.Value ?? "no date known";
        var passage = hit.Passages.Count > 0 ? hit.Passages[0].Text.ToString() : "";
        return $"{hit.Outlet ?? "unknown outlet"}, {date}. {passage}".TrimEnd();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Namespace, XmlText.Clean(text));

    private static string Time(DateTimeOffset time) =>
        time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
