using System.Text;
using System.Xml;

namespace SearchKhadr.Web.Feeds;

/// <summary>Writes XML that is well formed whatever a saved page held.</summary>
internal static class XmlText
{
    /// <summary>A document of UTF-8.</summary>
    public static string Document(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true };
        using (var xml = XmlWriter.Create(bytes, settings))
            write(xml);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>The text without what XML has no way to write.</summary>
    public static string Clean(string text)
    {
        if (text.All(c => XmlConvert.IsXmlChar(c)))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // Half a surrogate pair is already U+FFFD here.
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
                clean.Append(rune.ToString());
        }
        return clean.ToString();
    }
}
