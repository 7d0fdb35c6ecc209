using System.Globalization;
using System.Text;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>A record's header in a WARC file.</summary>
/// <remarks>
/// <code>
/// record  = "WARC/" version CRLF *( name ":" value CRLF ) CRLF block CRLF CRLF
/// example = "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 2\r\n\r\nhi\r\n\r\n"
/// </code>
/// <b>Source</b> ISO 28500:2017 (WARC 1.1), section 4.
/// </remarks>
internal sealed class WarcRecord
{
    private const int LongestLine = 64 * 1024;
    private const int MostLines = 1000;

    /// <summary>"WARC/1.0", and white space behind it.</summary>
    private const int LongestMark = 20;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How long the block is that follows. <b>Units</b> bytes.</summary>
    public long LengthBytes { get; private init; }

    /// <summary>A field's value; null where the record does not have it.</summary>
    public string? this[string field] => _fields.GetValueOrDefault(field);

    /// <summary>The kind of record, in lower case.</summary>
    public string Type => (this["WARC-Type"] ?? "").ToLowerInvariant();

    /// <summary>What other records call it by; null where it has no id.</summary>
    public string? Id => this["WARC-Record-ID"];

    /// <summary>Whether it is the beginning of one that goes on in further records.</summary>
    public bool IsFirstSegment => this["WARC-Segment-Number"] == "1";

    /// <summary>The address, without the angle brackets that some writers put around it.</summary>
    public string? Url => this["WARC-Target-URI"]?.Trim('<', '>', ' ');

    /// <summary>Reads over what is no record; the next one's first line, null where none follows.</summary>
    public static string? FindNext(ByteReader reader)
    {
        while (reader.Line(LongestLine, out _) is { } line)
        {
            if (line.AsSpan().StartsWith("WARC/"u8) && line.Length < LongestMark)
                return Encoding.UTF8.GetString(line);
        }

        return null;
    }

    /// <summary>The next record's header; null at the end of the file.</summary>
    /// <param name="reader">Stands behind a record.</param>
    /// <param name="first">The header's first line, where it has been read.</param>
    /// <exception cref="FormatException">What follows is no record.</exception>
    public static WarcRecord? Read(ByteReader reader, string? first = null)
    {
        var line = first ?? "";
        while (line is { Length: 0 })
            line = Line(reader);

        if (line is null)
            return null;
        if (!line.StartsWith("WARC/", StringComparison.Ordinal))
            throw new FormatException("a record does not begin with WARC/");
        var fields = new List<KeyValuePair<string, string>>();
        while (Line(reader) is { Length: > 0 } field)
        {
            if (fields.Count == MostLines)
                throw new FormatException($"a record's header has more than {MostLines} lines");
            var colon = field.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                fields.Add(new(field[..colon].Trim(), field[(colon + 1)..].Trim()));
        }

        return Of(fields);
    }

    private static WarcRecord Of(List<KeyValuePair<string, string>> fields)
    {
        var written = fields
            .Find(static f => f.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            .Value;
        if (
            !long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || length < 0
        )
        {
            throw new FormatException("a record's header does not say how long its block is");
        }

        var record = new WarcRecord { LengthBytes = length };
        foreach (var (name, value) in fields)
            record._fields.TryAdd(name, value);
        return record;
    }

    private static string? Line(ByteReader reader)
    {
        var line = reader.Line(LongestLine, out var isTooLong);
        if (isTooLong)
            throw new FormatException($"a line of a record's header is longer than {LongestLine} bytes");
        return line is null ? null : Encoding.UTF8.GetString(line);
    }
}
