using System.Text;
using System.Text.Unicode;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Capturing.Mime;

/// <summary>The named lines on top of a mail, a part of one, or an answer of a server.</summary>
/// <remarks><b>Source</b> RFC 5322 section 2.2: a line that begins with white space continues the one above.</remarks>
internal sealed class MimeHeaders
{
    private const int MostLines = 10_000;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A field's first value; null where it is not there.</summary>
    public string? this[string field] => _fields.GetValueOrDefault(field);

    /// <summary>Reads a part's header, and gives what is below the empty line.</summary>
    public static MimeHeaders Read(ReadOnlyMemory<byte> part, out ReadOnlyMemory<byte> body) =>
        Read(part, out body, out _);

    /// <summary>Reads a header whose first line may have no name, as a server's answer does.</summary>
    public static MimeHeaders Read(
        ReadOnlyMemory<byte> part,
        out ReadOnlyMemory<byte> body,
        out ReadOnlySpan<byte> first
    )
    {
        var headers = new MimeHeaders();
        var bytes = part.Span;
        var at = 0;
        string? name = null;
        var value = new StringBuilder();
        first = default;
        for (var lines = 0; at < bytes.Length && lines < MostLines; lines++)
        {
            var end = bytes[at..].IndexOf((byte)'\n');
            var line = end < 0 ? bytes[at..] : bytes.Slice(at, end);
            at = end < 0 ? bytes.Length : at + end + 1;
            line = line.TrimEnd((byte)'\r');
            if (lines == 0)
                first = line;
            if (line.Length == 0)
                break;
            if (line[0] is (byte)' ' or (byte)'\t')
            {
                value.Append(' ').Append(Text(line).Trim());
                continue;
            }

            headers.Add(name, value);
            var colon = line.IndexOf((byte)':');
            name = colon <= 0 ? null : Text(line[..colon]).Trim();
            if (colon > 0)
                value.Append(Text(line[(colon + 1)..]).Trim());
        }

        headers.Add(name, value);
        body = part[at..];
        return headers;
    }

    private void Add(string? name, StringBuilder value)
    {
        if (name is not null)
            _fields.TryAdd(name, value.ToString());
        value.Clear();
    }

    /// <summary>Headers are ASCII; where they are not, mostly UTF-8, and in old mails the letters of the West.</summary>
    private static string Text(ReadOnlySpan<byte> bytes) =>
        Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : DeclaredEncoding.Windows1252.GetString(bytes);
}
