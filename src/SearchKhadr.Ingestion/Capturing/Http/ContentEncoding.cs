using System.IO.Compression;

namespace SearchKhadr.Ingestion.Capturing.Http;

/// <summary>Takes a content encoding off: gzip, deflate in both its forms, Brotli.</summary>
/// <remarks><b>Source</b> RFC 9110 section 8.4.1; deflate without its zlib wrapper, as some servers send it.</remarks>
internal static class ContentEncoding
{
    /// <summary>What comes out, whether it is longer than the limit, and what to say of it.</summary>
    public readonly record struct Unpacked(ReadOnlyMemory<byte> Body, bool IsTooLarge, string? Note);

    /// <summary>A body that is not packed as it says stays as it is: crawlers unpack and keep the header.</summary>
    public static Unpacked Unpack(string encoding, ReadOnlyMemory<byte> body, long limitBytes)
    {
        switch (encoding.ToLowerInvariant())
        {
            case "" or "identity" or "none" or "utf-8":
                return new(body, false, null);
            case "gzip" or "x-gzip":
                return body.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
                    ? Inflate(new GZipStream(Stream(), CompressionMode.Decompress))
                    : new(body, false, null);
            case "deflate" when IsZlib(body.Span):
                return Inflate(new ZLibStream(Stream(), CompressionMode.Decompress));
            case "deflate":
                return Inflate(new DeflateStream(Stream(), CompressionMode.Decompress));
            case "br":
                return Inflate(new BrotliStream(Stream(), CompressionMode.Decompress));
            default:
                return new(body, false, $"The page is packed with {encoding}, which is not read.");
        }

        ReadOnlyMemoryStream Stream() => new(body);

        Unpacked Inflate(Stream stream) => Read(stream, body, limitBytes);
    }

    private static bool IsZlib(ReadOnlySpan<byte> body) =>
        body.Length > 2 && (body[0] & 0x0F) == 8 && ((body[0] << 8) | body[1]) % 31 == 0;

    private static Unpacked Read(Stream stream, ReadOnlyMemory<byte> body, long limitBytes)
    {
        var target = new MemoryStream();
        var buffer = new byte[64 * 1024];
        using (stream)
        {
            try
            {
                int read;
                while ((read = stream.Read(buffer)) > 0)
                {
                    target.Write(buffer, 0, read);
                    if (target.Length > limitBytes)
                        return new(default, true, null);
                }
            }
            catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IOException)
            {
                return target.Length == 0
                    ? new(body, false, null)
                    : new(Written(), false, "The page's packing is damaged; it breaks off there.");
            }
        }

        return target.Length == 0 ? new(body, false, null) : new(Written(), false, null);

        ReadOnlyMemory<byte> Written() => target.GetBuffer().AsMemory(0, (int)target.Length);
    }
}
