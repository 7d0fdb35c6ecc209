using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Cataloguing;
using SearchKhadr.Ingestion.Cleaning;
using YamlDotNet.RepresentationModel;

namespace SearchKhadr.Ingestion.Markdown;

/// <summary>What a Markdown file says of its page: YAML or TOML on top, and the lines that note programs add.</summary>
/// <remarks>
/// A name is told from another by its letters and digits alone: <c>source_url</c>, <c>Source URL</c> and <c>source-url</c>
/// are one. What stands higher in the file wins.
/// </remarks>
internal sealed partial class FrontMatter
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.Ordinal);

    /// <summary>The Markdown below; the whole text where there is no front matter.</summary>
    public string Rest { get; private set; } = "";

    /// <summary>Parts a text; a front matter that cannot be read is left in the page as text.</summary>
    public static FrontMatter Read(string text)
    {
        var matter = new FrontMatter { Rest = text };
        matter.ReadTop(text.TrimStart());
        var note = NoteLines.Take(matter.Rest);
        foreach (var (name, values) in note.Properties)
            matter.Add(name, values);
        matter.Rest = note.Rest;
        return matter;
    }

    /// <summary>The first value that one of these names has; null where none has any.</summary>
    public string? First(params ReadOnlySpan<string> names) => All(names) is [var first, ..] ? first : null;

    /// <summary>Every value of the first of these names that is there.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var values))
                return values;
        }

        return [];
    }

    private void ReadTop(string text)
    {
        var isToml = text.StartsWith("+++\n", StringComparison.Ordinal);
        if (!isToml && !text.StartsWith("---\n", StringComparison.Ordinal))
            return;
        var mark = text[..4];
        var body = text[4..];
        var end = body.StartsWith(mark, StringComparison.Ordinal)
            ? 0
            : body.IndexOf('\n' + mark[..3], StringComparison.Ordinal);
        if (end < 0)
            return;

        var behind = body.IndexOf('\n', end == 0 ? 0 : end + 1);
        var matter = isToml
            ? LongString.Replace(
                body[..end],
                static m => '"' + Whitespace.Collapse(m.Groups["text"].Value) + '"'
            )
            : body[..end];
        if ((!isToml && TryFill(matter)) || TryFillLines(matter))
            Rest = behind < 0 ? "" : body[(behind + 1)..];
    }

    private bool TryFill(string yaml)
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
                    Add(name, Flatten(value));
            }

            return true;
        }
        catch (Exception e) when (BrokenYaml.Is(e))
        {
            return false;
        }
    }

    private bool TryFillLines(string matter)
    {
        if (PropertyLines.Read(matter.Split('\n')) is not { } lines)
            return false;
        foreach (var (name, values) in lines)
            Add(name, values);
        return true;
    }

    private void Add(string name, IEnumerable<string> values)
    {
        string[] clean = [.. values.Select(Whitespace.Collapse).Where(static v => v.Length > 0)];
        if (clean.Length > 0)
            _values.TryAdd(NameKey.Of(name), clean);
    }

    private static IEnumerable<string> Flatten(YamlNode node) =>
        node switch
        {
            YamlScalarNode { Value: { } text and not ("~" or "null") } =>
            [
                PropertyLines.WithoutBrackets(text),
            ],
            YamlSequenceNode list => list.Children.SelectMany(Flatten),
            // An author may be a mapping with a name in it.
            YamlMappingNode map => map
                .Children.Where(static c => c.Key is YamlScalarNode { Value: "name" })
                .SelectMany(static c => Flatten(c.Value)),
            _ => [],
        };

    /// <summary>A text of several lines, as TOML writes it.</summary>
    [GeneratedRegex("""(?<mark>\"{3}|'{3})(?<text>.*?)\k<mark>""", RegexOptions.Singleline)]
    private static partial Regex LongString { get; }
}
