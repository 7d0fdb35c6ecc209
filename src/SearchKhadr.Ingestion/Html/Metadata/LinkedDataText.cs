using System.Text;
using System.Text.Json;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Parses JSON-LD as pages carry it: with comment marks around it, raw line ends in strings, commas too many.</summary>
internal static class LinkedDataText
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    /// <summary>Null where the text is no JSON even so.</summary>
    public static JsonDocument? TryParse(string text)
    {
        try
        {
            return JsonDocument.Parse(Repair(text), Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Repair(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var first = trimmed.IndexOfAny('{', '[');
        var last = trimmed.LastIndexOfAny('}', ']');

        // A CDATA mark has brackets of its own in front of the object.
        if (first >= 0 && trimmed[first..].StartsWith("[CDATA[", StringComparison.Ordinal))
        {
            first += "[CDATA[".Length;
            last = trimmed.LastIndexOf('}');
        }

        var value = first < 0 || last < first ? trimmed : trimmed[first..(last + 1)];
        var result = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            // Half a surrogate pair comes out as U+FFFD; JSON cannot carry it.
            result.Append(rune.Value < ' ' ? " " : rune.ToString());
        }

        return result.ToString();
    }
}
