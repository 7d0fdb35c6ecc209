using System.Text.Json;

namespace SearchKhadr.Ingestion.Records;

/// <summary>A JSON object's values by name, however the name is spelt (<see cref="RecordName"/>).</summary>
/// <remarks>
/// Services keep an article's parts in a member of its object: those stand with its own, which win. <b>Source</b> JSON:API
/// 1.1 (<c>attributes</c>), HAL (<c>_embedded</c>), GraphQL's connections (<c>node</c>), a search server's hits (<c>_source</c>).
/// </remarks>
internal sealed class JsonFields
{
    /// <summary>What is embedded stands in the place of what only names it.</summary>
    private const string Embedded = "_embedded";

    private static readonly string[] Holders = ["attributes", "fields", "node", "_source"];

    private static readonly string[] Inner =
    [
        "name",
        "value",
        "text",
        "title",
        "rendered",
        "main",
        "original",
        "literal",
        "#text",
        "url",
    ];

    private static readonly string[] InnerText =
    [
        "rendered",
        "processed",
        "value",
        "text",
        "html",
        "plain",
        "#text",
        "name",
    ];

    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);

    public JsonFields(JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object)
            return;
        if (record.TryGetProperty(Embedded, out var embedded))
            Add(embedded);
        Add(record);
        foreach (var holder in Holders)
        {
            if (record.TryGetProperty(holder, out var held))
                Add(held);
        }
    }

    /// <summary>Whether it has one of these, whatever it says.</summary>
    public bool Has(string[] names) => names.Any(_values.ContainsKey);

    /// <summary>The first of these that says something.</summary>
    public JsonElement? First(string[] names) => Each(names).Cast<JsonElement?>().FirstOrDefault();

    /// <summary>Those of these that say something, in this order.</summary>
    public IEnumerable<JsonElement> Each(string[] names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var value) && !IsEmpty(value))
                yield return value;
        }
    }

    /// <summary>The elements of the first of these that is a list.</summary>
    public IEnumerable<JsonElement> List(params string[] names) =>
        Each(names)
            .Where(static value => value.ValueKind == JsonValueKind.Array)
            .Take(1)
            .SelectMany(Elements);

    /// <summary>Whether it is there and true.</summary>
    public bool IsTrue(string name) =>
        _values.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>A whole number; null where it is none.</summary>
    public int? Number(string name) =>
        _values.TryGetValue(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number)
            ? number
            : null;

    /// <summary>The words of the first of these that has any.</summary>
    public string? Word(string[] names) => All(names).FirstOrDefault();

    /// <summary>All words of the first of these that has any.</summary>
    public IEnumerable<string> All(string[] names) => Each(names).Select(Words).FirstOrDefault(Any) ?? [];

    /// <summary>The texts of the first of these that has any: a headed object is a record of its own, and no text.</summary>
    public IEnumerable<string> Texts(string[] names) => Each(names).Select(Texts).FirstOrDefault(Any) ?? [];

    /// <summary>The dates that these give as text, in this order.</summary>
    public IEnumerable<string> Dates(IEnumerable<string> names) =>
        Each([.. names]).Select(RecordDate.Of).OfType<string>();

    /// <summary>The texts in a value: itself, a list's, or the name, value or text of an object.</summary>
    public static IEnumerable<string> Words(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Number => [value.GetRawText()],
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Words),
            JsonValueKind.Object => new JsonFields(value).First(Inner) is { } inner ? Words(inner) : [],
            _ => [],
        };

    private static IEnumerable<string> Texts(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
            JsonValueKind.Object when new JsonFields(value) is var fields && !fields.Has(RecordKeys.Title) =>
                fields.First(InnerText) is { } inner ? Texts(inner) : [],
            _ => [],
        };

    /// <summary>A list's elements; those of a list in it are among them.</summary>
    private static IEnumerable<JsonElement> Elements(JsonElement list) =>
        list.EnumerateArray()
            .SelectMany(static element =>
                element.ValueKind == JsonValueKind.Array ? Elements(element) : [element]
            );

    private void Add(JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object)
            return;
        foreach (var property in record.EnumerateObject())
            _values.TryAdd(RecordName.Of(property.Name), property.Value);
    }

    private static bool Any(IEnumerable<string> words) =>
        words.Any(static word => !string.IsNullOrWhiteSpace(word));

    private static bool IsEmpty(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.Undefined or JsonValueKind.False or JsonValueKind.True =>
                true,
            JsonValueKind.String => string.IsNullOrWhiteSpace(value.GetString()),
            JsonValueKind.Array => value.GetArrayLength() == 0,
            JsonValueKind.Object when value.TryGetProperty("value", out var inner) => IsEmpty(inner),
            _ => false,
        };
}
