using System.Globalization;
using System.Text.Json;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Names a record by what it calls itself, so that it keeps its name when records come before it.</summary>
internal static class RecordKey
{
    private static readonly string[] Keys =
    [
        "file",
        "id",
        "_id",
        "guid",
        "url",
        "link",
        "canonical_url",
        "web_url",
        "uri",
        "@id",
    ];

    /// <summary>The record's id or address; its number where it has none.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static string Of(ReadOnlySpan<byte> record, long number)
    {
        var json = new Utf8JsonReader(record, new JsonReaderOptions { MaxDepth = 64 });
        var best = Keys.Length;
        string? key = null;
        var isObject = json.Read() && json.TokenType == JsonTokenType.StartObject;
        while (json.Read())
        {
            if (!isObject || json.CurrentDepth != 1 || json.TokenType != JsonTokenType.PropertyName)
                continue;
            var rank = RankOf(json);
            json.Read();
            if (rank >= 0 && rank < best && Text(json) is { Length: > 0 } text)
                (best, key) = (rank, text);
            json.Skip();
        }

        return key ?? string.Create(CultureInfo.InvariantCulture, $"#{number}");
    }

    private static int RankOf(in Utf8JsonReader json)
    {
        for (var i = 0; i < Keys.Length; i++)
        {
            if (json.ValueTextEquals(Keys[i]))
                return i;
        }

        return -1;
    }

    private static string? Text(in Utf8JsonReader json) =>
        json.TokenType switch
        {
            JsonTokenType.String => json.GetString(),
            JsonTokenType.Number when json.TryGetInt64(out var number) => number.ToString(
                CultureInfo.InvariantCulture
            ),
            _ => null,
        };
}
