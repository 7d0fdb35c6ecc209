using System.Text.Json;

namespace SearchKhadr.Cli;

/// <summary>Options that are said beside the command line: in the environment, or in <c>searchkhadr.json</c>.</summary>
/// <remarks>
/// An option <c>--scan-every</c> is <c>SEARCHKHADR_SCAN_EVERY</c> in the environment and <c>"scan-every"</c> in the file. What
/// is typed wins over the environment, and that over the file.
/// </remarks>
internal sealed class Settings
{
    private const string FileName = "searchkhadr.json";
    private const string Prefix = "SEARCHKHADR_";

    private readonly SortedDictionary<string, (string[] Values, string Origin)> _values = new(
        StringComparer.Ordinal
    );

    /// <summary>The variable that names another file.</summary>
    public const string FileVariable = Prefix + "CONFIG";

    /// <summary>Each setting by its option's name without dashes, its values, and where it was said.</summary>
    public IReadOnlyDictionary<string, (string[] Values, string Origin)> Values => _values;

    /// <summary>Reads the file in the working folder, or the one that the environment names, and the environment.</summary>
    /// <exception cref="InvalidDataException">The file is no JSON object.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Settings Load()
    {
        var settings = new Settings();
        var named = Environment.GetEnvironmentVariable(FileVariable);
        var file = named is { Length: > 0 } ? named : FileName;
        if (named is { Length: > 0 } || File.Exists(file))
            settings.AddFile(file);
        foreach (System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            var name = (string)variable.Key;
            if (name.StartsWith(Prefix, StringComparison.Ordinal) && name != FileVariable)
                settings._values[OptionOf(name)] = ([(string?)variable.Value ?? ""], name);
        }
        return settings;
    }

    /// <summary>The arguments by which an option says the same; none where nothing is set, or it is set to false.</summary>
    public IEnumerable<string> Arguments(string option, bool isSwitch)
    {
        if (!_values.TryGetValue(option.TrimStart('-'), out var set))
            return [];
        if (!isSwitch)
            return set.Values.SelectMany(value => (string[])[option, value]);
        return set.Values is ["true" or "True" or "1"] ? [option] : [];
    }

    private void AddFile(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(
                File.ReadAllBytes(path),
                new JsonDocumentOptions
                {
                    CommentHandling = JsonCommentHandling.Skip,
                    AllowTrailingCommas = true,
                }
            );
            foreach (var property in json.RootElement.EnumerateObject())
                _values[property.Name] = (ValuesOf(property.Value), path);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path} is no JSON object of settings: {wrong.Message}", wrong);
        }
    }

    private static string[] ValuesOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(item => item.ToString())]
            : [value.ToString()];

    private static string OptionOf(string variable) =>
        variable[Prefix.Length..].ToLowerInvariant().Replace('_', '-');
}
