using System.Xml.Linq;
using SearchKhadr.Ingestion.Bylines;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Finds elements and their words by local names: writers spell namespaces in many ways.</summary>
internal static class XmlParts
{
    /// <summary>The elements of a name, however deep.</summary>
    public static IEnumerable<XElement> All(XElement root, string name) =>
        root.Descendants().Where(e => e.Name.LocalName == name);

    /// <summary>The children of a name.</summary>
    public static IEnumerable<XElement> Children(XElement parent, string name) =>
        parent.Elements().Where(e => e.Name.LocalName == name);

    /// <summary>The first such element's words as one line, however deep it stands.</summary>
    public static string? Line(XElement? root, string name) =>
        root is not null && All(root, name).FirstOrDefault() is { } element
            ? FragmentText.Line(element.Value)
            : null;

    /// <summary>The first such element's words as they are, however deep it stands.</summary>
    public static string? Deep(XElement root, string name) =>
        All(root, name).Select(Whole).FirstOrDefault(static text => text is not null);

    /// <summary>The words of the first such child that has any.</summary>
    public static string? Words(XElement parent, string name) =>
        Children(parent, name).Select(Whole).FirstOrDefault(static text => text is not null);

    /// <summary>What the first such element says in an attribute.</summary>
    public static string? Attribute(XElement root, string name, string attribute) =>
        All(root, name)
            .Select(e => e.Attribute(attribute)?.Value)
            .FirstOrDefault(static v => v is { Length: > 0 });

    /// <summary>An element's words; null where it has none.</summary>
    public static string? Whole(XElement element) =>
        element.Value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The language that an element says it is in.</summary>
    public static string? Language(XElement element) => element.Attribute(XNamespace.Xml + "lang")?.Value;

    /// <summary>The people whom elements name, each once.</summary>
    public static IReadOnlyList<string> People(IEnumerable<XElement> elements) =>
        [
            .. elements
                .SelectMany(static e =>
                    BylineParser.Read(FragmentText.Line(Words(e, "name") ?? e.Value)).People
                )
                .Distinct(StringComparer.Ordinal),
        ];
}
