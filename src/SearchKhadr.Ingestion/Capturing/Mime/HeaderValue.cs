using System.Text;

namespace SearchKhadr.Ingestion.Capturing.Mime;

/// <summary>A header's value with parameters behind it, such as <c>text/html; charset="utf-8"</c>.</summary>
/// <remarks><b>Source</b> RFC 2045 section 5.1; RFC 2231 continuations (<c>name*0=</c>), which long boundaries need, and its
/// letters beyond ASCII where they are UTF-8.</remarks>
internal sealed class HeaderValue
{
    private const int MostParameters = 100;

    private readonly Dictionary<string, string> _parameters = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands before the first semicolon.</summary>
    public required string Word { get; init; }

    /// <summary>A parameter without its quotes; null where it is not there.</summary>
    public string? this[string parameter] => _parameters.GetValueOrDefault(parameter);

    public static HeaderValue Parse(string text)
    {
        var parts = Split(text);
        var value = new HeaderValue { Word = parts.Count == 0 ? "" : parts[0] };
        foreach (var part in parts.Skip(1).Take(MostParameters))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                continue;
            var name = part[..equals].Trim();
            var word = Unquote(part[(equals + 1)..].Trim());
            var star = name.IndexOf('*', StringComparison.Ordinal);
            if (star > 0)
            {
                word = name.EndsWith('*') ? FromExtended(word) : word;
                name = name[..star];
            }

            value._parameters[name] =
                star > 0 && value._parameters.TryGetValue(name, out var before) ? before + word : word;
        }

        return value;
    }

    /// <summary>A value that names its encoding and language, <c>utf-8'en'caf%C3%A9</c>; later pieces name none.</summary>
    private static string FromExtended(string word)
    {
        var parts = word.Split('\'', 3);
        return Uri.UnescapeDataString(parts is [_, _, var text] ? text : word);
    }

    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        var isQuoted = false;
        foreach (var c in text)
        {
            if (c == '"')
                isQuoted = !isQuoted;
            if (c == ';' && !isQuoted)
            {
                parts.Add(part.ToString().Trim());
                part.Clear();
            }
            else
            {
                part.Append(c);
            }
        }

        parts.Add(part.ToString().Trim());
        return parts;
    }

    private static string Unquote(string word) =>
        word.Trim('"', '\'').Replace("\\\"", "\"", StringComparison.Ordinal);
}
