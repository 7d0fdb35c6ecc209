using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Feeds;

/// <summary>Tells a browser how to search the archive from its address bar.</summary>
/// <remarks><b>Source</b> OpenSearch 1.1, draft 6; suggestions as its extension has them.</remarks>
internal static class OpenSearchDescription
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    /// <summary>The description of the site under a name.</summary>
    public static string Of(string origin) =>
        XmlText.Document(xml =>
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            xml.WriteElementString("ShortName", Namespace, "SearchKhadr");
            xml.WriteElementString("Description", Namespace, "Searches an archive of saved news pages.");
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            WriteUrl("text/html", "/");
            WriteUrl("application/atom+xml", FeedEndpoints.Feed);
            WriteUrl(BrowserSuggestions.MediaType, FeedEndpoints.Suggestions);
            xml.WriteEndElement();

            void WriteUrl(string type, string path)
            {
                xml.WriteStartElement("Url", Namespace);
                xml.WriteAttributeString("type", type);
                xml.WriteAttributeString("template", $"{origin}{path}?{AddressNames.Query}={{searchTerms}}");
                xml.WriteEndElement();
            }
        });
}
