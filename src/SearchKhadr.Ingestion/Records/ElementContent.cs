using System.Xml.Linq;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Reads an XML element whose children are paragraphs, subheads, lists and pictures, as HTML's are.</summary>
internal static class ElementContent
{
    /// <summary>In NITF, the element of a caption.</summary>
    public const string CaptionName = "media-caption";

    public static Fragment Read(XElement content)
    {
        var copy = new XElement(content);
        foreach (var media in copy.Descendants().Where(static e => e.Name.LocalName == "media").ToList())
            media.ReplaceWith(Figure(media));
        copy.Descendants().Where(static e => e.Name.LocalName is "head" or "script").Remove();
        foreach (var element in copy.DescendantsAndSelf())
            element.Name = HtmlName(element.Name.LocalName.ToLowerInvariant());
        copy.DescendantsAndSelf().Attributes().Remove();
        return FragmentText.Read("<p>" + copy.ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>NITF's names for what HTML has too; a full stop in any other name would end it.</summary>
    private static string HtmlName(string name) =>
        name switch
        {
            "hl2" => "h2",
            "bq" => "blockquote",
            _ => name.Replace('.', '-'),
        };

    private static XElement? Figure(XElement media) =>
        media.Descendants().FirstOrDefault(static e => e.Name.LocalName == CaptionName) is { } caption
            ? new XElement("figure", new XElement("figcaption", caption.Value))
            : null;
}
