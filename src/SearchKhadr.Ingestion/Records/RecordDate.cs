using System.Globalization;
using System.Text.Json;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Reads a date that a record keeps as text, as a number, or in parts.</summary>
/// <remarks><b>Source</b> CSL 1.0.2 for <c>{"date-parts":[[2010,10,26]]}</c>.</remarks>
internal static class RecordDate
{
    private const long LargestSeconds = 100_000_000_000;
    private const int LeastDigits = 9;
    private const int MostParts = 3;

    /// <summary>The date as text; null where the value holds none.</summary>
    public static string? Of(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Number:
                return value.TryGetInt64(out var number) ? OfNumber(number) : null;
            case JsonValueKind.Object when value.TryGetProperty("date-parts", out var parts):
                return OfParts(parts);
            default:
                var text = JsonFields.Words(value).FirstOrDefault()?.Trim();
                return
                    text is { Length: >= LeastDigits }
                    && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var written)
                    ? OfNumber(written)
                    : text;
        }
    }

    /// <summary>A number is seconds or milliseconds since 1970; a bare year is written as one too.</summary>
    private static string? OfNumber(long number)
    {
        if (number is < 0 or > LargestSeconds * 1000)
            return null;
        if (number is > 1000 and < 3000)
            return number.ToString(CultureInfo.InvariantCulture);
        var time =
            number > LargestSeconds
                ? DateTimeOffset.FromUnixTimeMilliseconds(number)
                : DateTimeOffset.FromUnixTimeSeconds(number);
        return time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }

    private static string? OfParts(JsonElement parts)
    {
        var words = JsonFields.Words(parts).Take(MostParts).Select(static part => part.PadLeft(2, '0'));
        return string.Join('-', words) is { Length: > 0 } date ? date : null;
    }
}
