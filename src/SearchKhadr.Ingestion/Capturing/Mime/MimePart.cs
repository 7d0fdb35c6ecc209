using System.Text;

namespace SearchKhadr.Ingestion.Capturing.Mime;

/// <summary>A part of a mail or of a page saved as one file: a header, and a body or further parts.</summary>
/// <remarks><b>Source</b> RFC 2046 section 5.1 (multipart), RFC 2557 (MHTML).</remarks>
internal sealed class MimePart
{
    private const int MaxDepth = 10;
    private const int MostParts = 20_000;

    private MimePart(MimeHeaders headers, ReadOnlyMemory<byte> body)
    {
        Headers = headers;
        Type = HeaderValue.Parse(headers["Content-Type"] ?? "text/plain");
        RawBody = body;
    }

    public MimeHeaders Headers { get; }

    public HeaderValue Type { get; }

    public string MediaType => Type.Word.ToLowerInvariant();

    /// <summary>The parts of a multipart; none of any other part.</summary>
    public IReadOnlyList<MimePart> Parts { get; private init; } = [];

    /// <summary>Whether there are more parts, or deeper ones, than are read.</summary>
    public bool IsCut { get; private init; }

    public bool IsAttachment =>
        Headers["Content-Disposition"]
            ?.TrimStart()
            .StartsWith("attachment", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The name of an attached file; null where it has none.</summary>
    public string? FileName =>
        EncodedWords.Decode(
            HeaderValue.Parse(Headers["Content-Disposition"] ?? "")["filename"] ?? Type["name"]
        );

    private ReadOnlyMemory<byte> RawBody { get; }

    /// <summary>The body, its transfer encoding taken off.</summary>
    public ReadOnlyMemory<byte> Body =>
        TransferEncoding.Decode(Headers["Content-Transfer-Encoding"], RawBody);

    /// <summary>Takes a whole mail apart.</summary>
    public static MimePart Parse(ReadOnlyMemory<byte> bytes)
    {
        var budget = MostParts;
        return Parse(bytes, 0, ref budget);
    }

    /// <summary>This part and all below it, in order.</summary>
    public IEnumerable<MimePart> All() => Parts.SelectMany(static part => part.All()).Prepend(this);

    private static MimePart Parse(ReadOnlyMemory<byte> bytes, int depth, ref int budget)
    {
        var part = new MimePart(MimeHeaders.Read(bytes, out var body), body);
        if (!part.MediaType.StartsWith("multipart/", StringComparison.Ordinal))
            return part;
        if (part.Type["boundary"] is not { Length: > 0 } boundary)
            return part;
        if (depth == MaxDepth)
            return new MimePart(part.Headers, body) { IsCut = true };

        var parts = new List<MimePart>();
        var isCut = false;
        foreach (var piece in Split(body, boundary))
        {
            if (--budget < 0)
            {
                isCut = true;
                break;
            }

            parts.Add(Parse(piece, depth + 1, ref budget));
        }

        return new MimePart(part.Headers, body)
        {
            Parts = parts,
            IsCut = isCut || parts.Exists(static p => p.IsCut),
        };
    }

    private static List<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> body, string boundary)
    {
        var mark = Encoding.UTF8.GetBytes("--" + boundary);
        var pieces = new List<ReadOnlyMemory<byte>>();
        var start = -1;
        for (var at = 0; at < body.Length; )
        {
            var found = body.Span[at..].IndexOf(mark);
            var line = found < 0 ? body.Length : at + found;
            var isLine = found >= 0 && (line == 0 || body.Span[line - 1] == '\n');
            at = found < 0 ? body.Length : line + mark.Length;
            if (found >= 0 && !isLine)
                continue;
            if (start >= 0)
                pieces.Add(body[start..TrimEnd(body.Span, start, line)]);
            if (found < 0 || body.Span[at..].StartsWith("--"u8) || pieces.Count > MostParts)
                break;
            var end = body.Span[at..].IndexOf((byte)'\n');
            start = end < 0 ? body.Length : at + end + 1;
            at = start;
        }

        return pieces;
    }

    /// <summary>The line end before a boundary belongs to the boundary.</summary>
    private static int TrimEnd(ReadOnlySpan<byte> body, int start, int end)
    {
        if (end > start && body[end - 1] == '\n')
            end--;
        return end > start && body[end - 1] == '\r' ? end - 1 : end;
    }
}
