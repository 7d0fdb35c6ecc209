using System.Globalization;

namespace SearchKhadr.Ingestion.Capturing.Http;

/// <summary>Puts together a body that was sent in chunks.</summary>
/// <remarks>
/// <code>
/// chunk   = size-in-hex [ ";" extension ] CRLF bytes CRLF ; the last has size 0
/// example = "2\r\nhi\r\n0\r\n\r\n"
/// </code>
/// <b>Source</b> RFC 9112, section 7.1.
/// </remarks>
internal static class ChunkedBody
{
    private const int LongestSizeLine = 1000;

    /// <summary>False where the body does not begin with a chunk, so was put together before it was kept.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> body, out ReadOnlyMemory<byte> whole, out bool isComplete)
    {
        var parts = new MemoryStream(body.Length);
        var rest = body.Span;
        isComplete = false;
        var isFirst = true;
        while (TrySize(ref rest, out var size))
        {
            isFirst = false;
            if (size == 0)
            {
                isComplete = true;
                break;
            }

            var length = Math.Min(size, rest.Length);
            parts.Write(rest[..length]);
            rest = rest[length..];
            if (length < size)
                break;
            if (rest.StartsWith("\r\n"u8))
                rest = rest[2..];
        }

        whole = isFirst ? body : parts.GetBuffer().AsMemory(0, (int)parts.Length);
        return !isFirst;
    }

    private static bool TrySize(ref ReadOnlySpan<byte> rest, out int size)
    {
        size = 0;
        var end = rest[..Math.Min(rest.Length, LongestSizeLine)].IndexOf("\r\n"u8);
        if (end <= 0)
            return false;
        var line = rest[..end];
        var semicolon = line.IndexOf((byte)';');
        var digits = (semicolon < 0 ? line : line[..semicolon]).Trim((byte)' ');
        if (
            !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out size)
            || size < 0
        )
        {
            return false;
        }

        rest = rest[(end + 2)..];
        return true;
    }
}
