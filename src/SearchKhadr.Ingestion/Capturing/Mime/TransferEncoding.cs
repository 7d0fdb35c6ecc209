namespace SearchKhadr.Ingestion.Capturing.Mime;

/// <summary>Takes a mail's transfer encoding off.</summary>
/// <remarks><b>Source</b> RFC 2045, sections 6.7 (quoted-printable) and 6.8 (base64).</remarks>
internal static class TransferEncoding
{
    /// <summary>The bytes of a part; those of an encoding nobody knows as they are.</summary>
    public static ReadOnlyMemory<byte> Decode(string? encoding, ReadOnlyMemory<byte> body) =>
        encoding?.Trim().ToLowerInvariant() switch
        {
            "quoted-printable" => FromQuotedPrintable(body.Span, isHeader: false),
            "base64" => FromBase64(body.Span),
            _ => body,
        };

    /// <summary>What is no digit is passed over, and a broken end is left out.</summary>
    public static byte[] FromBase64(ReadOnlySpan<byte> text)
    {
        var target = new byte[(text.Length / 4 * 3) + 3];
        int bits = 0,
            count = 0,
            at = 0;
        foreach (var c in text)
        {
            var value = Digit(c);
            if (value < 0)
                continue;
            bits = ((bits << 6) | value) & 0xFFFFFF;
            count += 6;
            if (count >= 8)
            {
                count -= 8;
                target[at++] = (byte)(bits >> count);
            }
        }

        return target[..at];
    }

    /// <summary>A sign that is followed by no two digits stays; in a header an underscore is a space.</summary>
    public static byte[] FromQuotedPrintable(ReadOnlySpan<byte> text, bool isHeader)
    {
        var target = new byte[text.Length];
        var at = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '=' && SoftBreak(text[(i + 1)..]) is var skipped and > 0)
            {
                i += skipped;
            }
            else if (
                c == '='
                && i + 2 < text.Length
                && Hex(text[i + 1]) is var high and >= 0
                && Hex(text[i + 2]) is var low and >= 0
            )
            {
                target[at++] = (byte)((high << 4) | low);
                i += 2;
            }
            else
            {
                target[at++] = isHeader && c == '_' ? (byte)' ' : c;
            }
        }

        return target[..at];
    }

    /// <summary>How many bytes a line end takes that is only for the mail's sake; 0 where there is none.</summary>
    private static int SoftBreak(ReadOnlySpan<byte> behind)
    {
        var i = 0;
        while (i < behind.Length && behind[i] is (byte)' ' or (byte)'\t')
            i++;
        if (i < behind.Length && behind[i] == '\r')
            i++;
        return i < behind.Length && behind[i] == '\n' ? i + 1 : 0;
    }

    private static int Digit(byte c) =>
        c switch
        {
            >= (byte)'A' and <= (byte)'Z' => c - 'A',
            >= (byte)'a' and <= (byte)'z' => c - 'a' + 26,
            >= (byte)'0' and <= (byte)'9' => c - '0' + 52,
            (byte)'+' or (byte)'-' => 62,
            (byte)'/' or (byte)'_' => 63,
            _ => -1,
        };

    private static int Hex(byte c) =>
        c switch
        {
            >= (byte)'0' and <= (byte)'9' => c - '0',
            >= (byte)'A' and <= (byte)'F' => c - 'A' + 10,
            >= (byte)'a' and <= (byte)'f' => c - 'a' + 10,
            _ => -1,
        };
}
