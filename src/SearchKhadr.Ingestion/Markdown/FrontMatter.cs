using SearchKhadr.Ingestion.Cataloguing;
using SearchKhadr.Ingestion.Cleaning;
using YamlDotNet.RepresentationModel;

namespace SearchKhadr.Ingestion.Markdown;

/// <summary>The YAML between two lines of three hyphens on top of a Markdown file.</summary>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The Markdown below; the whole text where there is no front matter.</summary>
    public required string Rest { get; init; }

    /// <summary>Parts a text; YAML that cannot be read is left in the page as text.</summary>
    public static FrontMatter Read(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (!start.StartsWith("---\n"))
            return new() { Rest = text };

        var body = start[4..].ToString();
        var end = body.StartsWith("---\n", StringComparison.Ordinal)
            ? 0
            : body.IndexOf("\n---", StringComparison.Ordinal);
        if (end < 0)
            return new() { Rest = text };

        var behind = body.IndexOf('\n', end == 0 ? 0 : end + 1);
        var matter = new FrontMatter { Rest = behind < 0 ? "" : body[(behind + 1)..] };
        return matter.Fill(body[..end]) ? matter : new() { Rest = text };
    }

    /// <summary>The first value that one of these keys has; null where none has any.</summary>
    public string? First(params ReadOnlySpan<string> keys) => All(keys) is [var first, ..] ? first : null;

    /// <summary>Every value of the first of these keys that is there.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (_values.TryGetValue(key, out var values) && values.Count > 0)
                return values;
        }

        return [];
    }

    private bool Fill(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0)
                return true;
            if (stream.Documents[0].RootNode is not YamlMappingNode root)
                return false;

            foreach (var (key, value) in root.Children)
            {
                if (key is YamlScalarNode { Value: { } name })
                    _values[name.Trim()] = [.. Flatten(value)];
            }

            return true;
        }
        catch (Exception e) when (BrokenYaml.Is(e))
        {
            return false;
        }
    }

    private static IEnumerable<string> Flatten(YamlNode node) =>
        node switch
        {
            YamlScalarNode { Value: { } text }
                when Whitespace.Collapse(text) is { Length: > 0 } clean and not "~" and not "null" => [clean],
            YamlSequenceNode list => list.Children.SelectMany(Flatten),
            // An author may be a mapping with a name in it.
            YamlMappingNode map => map
                .Children.Where(static c => c.Key is YamlScalarNode { Value: "name" })
                .SelectMany(static c => Flatten(c.Value)),
            _ => [],
        };
}
