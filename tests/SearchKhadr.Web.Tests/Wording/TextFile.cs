using System.Xml.Linq;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Web.Tests.Wording;

/// <summary>The texts of one folder in one language, as they stand in their file.</summary>
internal sealed class TextFile
{
    private TextFile(string name, IReadOnlyList<KeyValuePair<string, string>> texts)
    {
        Name = name;
        Texts = texts;
    }

    /// <summary>The file's name below the project.</summary>
    public string Name { get; }

    /// <summary>Names and texts in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Texts { get; }

    /// <summary>Every English file of the page.</summary>
    public static IReadOnlyList<string> English =>
        [
            .. WebSources
                .Files("*.resx")
                .Where(path => Path.GetFileName(path) == "Texts.resx")
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The French file beside an English one.</summary>
    public static string French(string english) => Path.ChangeExtension(english, "fr.resx");

    public static TextFile Read(string path) =>
        new(
            Path.GetRelativePath(RepositoryRoot.Path, path),
            [
                .. XDocument
                    .Load(path)
                    .Root!.Elements("data")
                    .Select(data =>
                        KeyValuePair.Create(data.Attribute("name")!.Value, data.Element("value")!.Value)
                    ),
            ]
        );
}
