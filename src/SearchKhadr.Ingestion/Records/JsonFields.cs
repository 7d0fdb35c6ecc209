using System.Globalization;
using System.Text.Json;

namespace SearchKhadr.Ingestion.Records;

/// <summary>A JSON object's values by name, whatever case the name is written in.</summary>
internal sealed class JsonFields
{
    private const long LargestSeconds = 100_000_000_000;

    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);

    public JsonFields(JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object)
            return;
        foreach (var property in record.EnumerateObject())
            _values.TryAdd(property.Name.ToLowerInvariant(), property.Value);
    }

    /// <summary>The first of these that says something.</summary>
    public JsonElement? First(string[] names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var value) && !IsEmpty(value))
                return value;
        }

        return null;
    }

    /// <summary>Whether it is there and true.</summary>
    public bool IsTrue(string name) =>
        _values.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>The words of the first of these that has any.</summary>
    public string? Word(string[] names) => First(names) is { } value ? Words(value).FirstOrDefault() : null;

    /// <summary>All words of the first of these that has any.</summary>
    public IReadOnlyList<string> All(string[] names) => First(names) is { } value ? [.. Words(value)] : [];

    /// <summary>A date as text; a number is seconds or milliseconds since 1970.</summary>
    public string? Date(string[] names)
    {
        if (First(names) is not { } value)
            return null;
        if (value.ValueKind != JsonValueKind.Number)
            return Words(value).FirstOrDefault();
        if (!value.TryGetInt64(out var number) || number is < 0 or > LargestSeconds * 1000)
            return null;
        // A bare year is written as a number too.
        if (number is > 1000 and < 3000)
            return number.ToString(CultureInfo.InvariantCulture);
        var time =
            number > LargestSeconds
                ? DateTimeOffset.FromUnixTimeMilliseconds(number)
                : DateTimeOffset.FromUnixTimeSeconds(number);
        return time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }

    /// <summary>The texts in a value: itself, a list's, or the name, value or text of an object.</summary>
    public static IEnumerable<string> Words(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Number => [value.GetRawText()],
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Words),
            JsonValueKind.Object => new JsonFields(value).First(["name", "value", "text", "title", "url"])
                is { } inner
                ? Words(inner)
                : [],
            _ => [],
        };

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
