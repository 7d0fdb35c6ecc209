using System.Text;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Has records that are written in UTF-16 or UTF-32 read as UTF-8, which their readers take.</summary>
/// <remarks><b>Source</b> RFC 4627, section 3: the zeros among the first bytes tell the encoding where no mark does.</remarks>
internal static class Utf8Capsule
{
    private const int HeadBytes = 4;

    /// <summary>The same bytes in UTF-8 where they are in UTF-16 or UTF-32; else as they are.</summary>
    public static Capsule Of(Capsule capsule)
    {
        Span<byte> head = stackalloc byte[HeadBytes];
        using (var stream = capsule.Open())
            head = head[..stream.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false)];
        Encoding? encoding = head switch
        {
            [0xFF, 0xFE, 0, 0] => new UTF32Encoding(bigEndian: false, byteOrderMark: false),
            [0xFF, 0xFE, ..] or [not 0, 0, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] or [0, not 0, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
        return encoding is null ? capsule : In(encoding, capsule);
    }

    private static Capsule In(Encoding encoding, Capsule capsule) =>
        capsule with
        {
            Open = () => Encoding.CreateTranscodingStream(capsule.Open(), encoding, Encoding.UTF8),
            LengthBytes = null,
        };
}
