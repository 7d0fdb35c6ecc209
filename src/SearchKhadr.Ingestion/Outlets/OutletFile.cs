using SearchKhadr.Ingestion.Cataloguing;
using SearchKhadr.Ingestion.Cleaning;
using YamlDotNet.RepresentationModel;

namespace SearchKhadr.Ingestion.Outlets;

/// <summary>Reads <c>outlets.yml</c>: a list of mappings with name, aliases, domains, country and kind.</summary>
/// <remarks><b>Guarantees</b> An entry without a name, or a file that is no such list, is a warning, never a failure.</remarks>
internal static class OutletFile
{
    public const string FileName = "outlets.yml";

    public static List<KnownOutlet> Read(TextReader reader, List<IngestWarning> warnings)
    {
        var found = new List<KnownOutlet>();
        try
        {
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents.Count == 0)
                return found;
            if (stream.Documents[0].RootNode is not YamlSequenceNode list)
            {
                warnings.Add(new(FileName, null, "The outlets must be a list."));
                return found;
            }

            foreach (var node in list.Children)
            {
                if (node is YamlMappingNode entry && Texts(entry, "name") is [var name, ..])
                    found.Add(Outlet(name, entry));
                else
                    warnings.Add(
                        new(FileName, (int)node.Start.Line, "An outlet without a name is passed over.")
                    );
            }
        }
        catch (Exception e) when (BrokenYaml.Is(e))
        {
            warnings.Add(new(FileName, BrokenYaml.LineOf(e), "The outlets could not be read: " + e.Message));
        }

        return found;
    }

    private static KnownOutlet Outlet(string name, YamlMappingNode entry) =>
        new(
            name,
            Texts(entry, "aliases"),
            Texts(entry, "domains"),
            Texts(entry, "country").FirstOrDefault(),
            Texts(entry, "kind").FirstOrDefault()
        );

    private static List<string> Texts(YamlMappingNode entry, string key) =>
        entry.Children.TryGetValue(new YamlScalarNode(key), out var value) ? [.. Flatten(value)] : [];

    private static IEnumerable<string> Flatten(YamlNode node) =>
        node switch
        {
            YamlScalarNode { Value: { } text } when Whitespace.Collapse(text) is { Length: > 0 } clean =>
            [
                clean,
            ],
            YamlSequenceNode list => list.Children.SelectMany(Flatten),
            _ => [],
        };
}
