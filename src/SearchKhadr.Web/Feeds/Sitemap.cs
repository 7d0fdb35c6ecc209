using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Feeds;

/// <summary>The addresses of the archive's articles, the newest first.</summary>
/// <remarks><b>Source</b> Sitemaps 0.9, which allows 50,000 addresses; what is beyond is found by following links.</remarks>
internal static class Sitemap
{
    /// <summary>Where it is.</summary>
    public const string Path = "/sitemap.xml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const int MostAddresses = 50_000;

    /// <summary>The document.</summary>
    public static string Of(ISearchService archive, string origin, CancellationToken cancellation)
    {
        using var walk = archive.Walk(new SearchRequest { Sort = SortOrder.Newest }, null, cancellation);
        return XmlText.Document(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (
                var path in walk
                    .Hits.Select(hit => SearchAddress.Article(hit.Id, new()))
                    .Prepend("/")
                    .Take(MostAddresses)
            )
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, origin + path);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        });
    }
}
