using System.Globalization;
using System.Text;
using SearchKhadr.Ingestion.Capturing.Mime;

namespace SearchKhadr.Ingestion.Capturing.Http;

/// <summary>What a server answered, as a crawler kept it, its transfer and content encodings taken off.</summary>
/// <remarks><b>Source</b> RFC 9112 (message, chunked), RFC 9110 section 8.4 (content encodings).</remarks>
internal sealed class HttpAnswer
{
    public const int Ok = 200;

    public required int Status { get; init; }

    /// <summary>In lower case and without parameters; null where none is given.</summary>
    public string? MediaType { get; private init; }

    public string? Charset { get; private init; }

    public ReadOnlyMemory<byte> Body { get; private init; }

    /// <summary>Whether the body unpacks to more than is read of a page.</summary>
    public bool IsTooLarge { get; private init; }

    /// <summary>What a person should know of how the body was taken.</summary>
    public IReadOnlyList<string> Notes { get; private init; } = [];

    /// <summary>An answer that was kept without its header.</summary>
    public static HttpAnswer Of(string? contentType, ReadOnlyMemory<byte> body)
    {
        var type = contentType is null ? null : HeaderValue.Parse(contentType);
        return new()
        {
            Status = Ok,
            MediaType = type?.Word.ToLowerInvariant(),
            Charset = type?["charset"],
            Body = body,
        };
    }

    /// <summary>Takes a kept answer apart; null where it does not begin as an answer does.</summary>
    public static HttpAnswer? Parse(ReadOnlyMemory<byte> message, long limitBytes)
    {
        var headers = MimeHeaders.Read(message, out var body, out var first);
        if (StatusOf(first) is not { } status)
            return null;
        var answer = Of(headers["Content-Type"], body);
        if (status != Ok)
            return new() { Status = status, MediaType = answer.MediaType };

        var notes = new List<string>();
        var isChunked =
            headers["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true;
        // Many crawlers keep the header as it was and the body as it was after taking it off.
        if (isChunked && ChunkedBody.TryRead(body, out var whole, out var isComplete))
        {
            body = whole;
            if (!isComplete)
                notes.Add("The server's answer breaks off.");
        }

        var encodings = (headers["Content-Encoding"] ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Reverse();
        foreach (var encoding in encodings)
        {
            var unpacked = ContentEncoding.Unpack(encoding, body, limitBytes);
            if (unpacked.IsTooLarge)
                return new()
                {
                    Status = status,
                    MediaType = answer.MediaType,
                    IsTooLarge = true,
                };
            body = unpacked.Body;
            if (unpacked.Note is { } note)
                notes.Add(note);
        }

        return new()
        {
            Status = status,
            MediaType = answer.MediaType,
            Charset = answer.Charset,
            Body = body,
            Notes = notes,
        };
    }

    private static int? StatusOf(ReadOnlySpan<byte> line)
    {
        var words = Encoding.Latin1.GetString(line).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
            words is [var version, var code, ..]
            && version.StartsWith("HTTP/", StringComparison.Ordinal)
            && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            ? status
            : null;
    }
}
