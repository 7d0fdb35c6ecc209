using System.Xml;
using System.Xml.Linq;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Loads XML that is not trusted: no entity is unfolded, and no tree is made of what is too deep.</summary>
internal static class XmlText
{
    private const int MaxDepth = 256;

    /// <summary>The document.</summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    /// <exception cref="LimitException">Its elements stand too deep in one another.</exception>
    public static XDocument Load(string text)
    {
        Check(text);
        using var reader = Reader(text);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static void Check(string text)
    {
        using var reader = Reader(text);
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

    private static XmlReader Reader(string text) =>
        XmlReader.Create(
            new StringReader(text),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            }
        );
}
