using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>Reads UTF-16 and UTF-32, with their byte order mark, or UTF-16 that has lost it.</summary>
/// <remarks><b>Source</b> Unicode Standard, section 23.8: the mark and its forms.</remarks>
internal static class WideText
{
    private const int SampleBytes = 64 * 1024;

    /// <summary>One in so many characters may be broken in a text, or be strange to it.</summary>
    private const int RightForEachWrong = 50;

    /// <summary>One in so many characters of a text is a space, a line end, or a sign that its script shares with others.</summary>
    private const int PlainOneIn = 20;

    /// <summary>The encoding, and how long its mark is; null for a text of bytes.</summary>
    public static (Encoding Encoding, int MarkBytes)? Find(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false), 4),
            [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
            [0xFF, 0xFE, ..] => (Utf16(isBigEndian: false), 2),
            [0xFE, 0xFF, ..] => (Utf16(isBigEndian: true), 2),
            _ when WithoutMark(bytes) is { } utf16 => (utf16, 0),
            _ => null,
        };

    /// <summary>The text; null where too much of it is broken to be one.</summary>
    /// <param name="bytes">The page behind its mark.</param>
    /// <param name="encoding">What <see cref="Find"/> gave.</param>
    /// <param name="notes">Is told what was not read.</param>
    public static string? TryRead(ReadOnlySpan<byte> bytes, Encoding encoding, List<string> notes)
    {
        var odd = bytes.Length % (encoding is UTF32Encoding ? 4 : 2);
        if (odd > 0)
            notes.Add("It breaks off within its last character, which was left out.");
        var text = encoding.GetString(bytes[..^odd]);
        var wrong = text.AsSpan().Count('\uFFFD');
        if (wrong * RightForEachWrong > text.Length)
            return null;
        if (wrong > 0)
            notes.Add(BrokenNote(wrong));
        return text;
    }

    /// <summary>Says that characters could not be read.</summary>
    public static string BrokenNote(int count) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Characters that could not be read: {count}; \uFFFD stands for each."
        );

    private static UnicodeEncoding Utf16(bool isBigEndian) => new(isBigEndian, byteOrderMark: false);

    private static UnicodeEncoding? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, SampleBytes)];
        // Every text has spaces or line ends, and these a byte that no text of bytes has.
        if (sample.Length < 4 || !sample.ContainsAnyInRange((byte)0, (byte)2) || IsOfBytes(sample))
            return null;
        var little = PlainOf(sample, isBigEndian: false);
        var big = PlainOf(sample, isBigEndian: true);
        return little == 0 && big == 0 ? null : Utf16(isBigEndian: big > little);
    }

    /// <summary>Whether it is a text of bytes into which zeros came: mostly ASCII, or UTF-8 with few controls.</summary>
    private static bool IsOfBytes(ReadOnlySpan<byte> sample)
    {
        int printable = 0,
            controls = 0;
        foreach (var b in sample)
        {
            printable += b is >= 0x20 and < 0x7F ? 1 : 0;
            controls += b < 0x08 ? 1 : 0;
        }

        return printable * 4 > sample.Length * 3 || (controls * 10 < sample.Length && Utf8.IsValid(sample));
    }

    /// <summary>How many spaces, line ends and common signs there are; 0 where it is no text.</summary>
    private static int PlainOf(ReadOnlySpan<byte> sample, bool isBigEndian)
    {
        var text = Utf16(isBigEndian).GetString(sample);
        int plain = 0,
            wrong = 0;
        foreach (var c in text)
        {
            if (
                c
                is (>= ' ' and < '\u007F')
                    or '\t'
                    or '\n'
                    or '\r'
                    or (>= '\u3000' and <= '\u3002')
                    or '\uFF0C'
            )
                plain++;
            else if (IsStrange(c))
                wrong++;
        }

        return plain * PlainOneIn < text.Length || wrong * RightForEachWrong > text.Length ? 0 : plain;
    }

    private static bool IsStrange(char c) =>
        c == '\uFFFD'
        || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.PrivateUse;
}
