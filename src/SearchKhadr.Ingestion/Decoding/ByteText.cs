using System.Text;
using System.Text.Unicode;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>Reads a text of bytes, one or more for each character: UTF-8 and the encodings before it.</summary>
internal static class ByteText
{
    /// <summary>So many characters of UTF-8 are no chance in an encoding whose own are of two bytes.</summary>
    private const int FewestOfTwoBytes = 4;

    private static readonly UTF8Encoding Utf8Encoding = new(false, throwOnInvalidBytes: true);

    /// <summary>The text, and the encoding that it was read in.</summary>
    /// <param name="bytes">A text without byte order mark.</param>
    /// <param name="claimed">What is said of it; null where nothing is.</param>
    /// <param name="language">The language that it says it is in; null where it says nothing.</param>
    /// <param name="notes">Is told where what is said is not so, and what was found instead.</param>
    public static (string Text, Encoding Encoding) Read(
        ReadOnlySpan<byte> bytes,
        Encoding? claimed,
        string? language,
        List<string> notes
    )
    {
        if (OfEscapes(bytes) is { } japanese)
        {
            Note(claimed, japanese, notes);
            return (japanese.GetString(bytes), japanese);
        }

        var legacy = claimed is UTF8Encoding ? null : claimed;
        if (Utf8.IsValid(bytes) && (legacy is null || IsProof(bytes, legacy)))
        {
            if (legacy is not null)
                Note(legacy, Utf8Encoding, notes);
            return (Utf8Encoding.GetString(bytes), Utf8Encoding);
        }

        if (legacy is not null)
            return OfLegacy(bytes, legacy, language, notes);
        if (LenientUtf8.TryRead(bytes, isClaimed: claimed is not null) is { } mixed)
        {
            notes.Add(mixed.Note);
            return (mixed.Text, Utf8Encoding);
        }

        var found = DetectedEncoding.Find(bytes, language);
        var encoding = found ?? DeclaredEncoding.Windows1252;
        if (found is not null || claimed is not null)
            Note(claimed, encoding, notes);
        return (Text(bytes, encoding, notes), encoding);
    }

    private static (string Text, Encoding Encoding) OfLegacy(
        ReadOnlySpan<byte> bytes,
        Encoding claimed,
        string? language,
        List<string> notes
    )
    {
        var encoding = DetectedEncoding.IsDoubtful(claimed, bytes)
            ? DetectedEncoding.Find(bytes, language) ?? claimed
            : claimed;
        if (encoding.CodePage != claimed.CodePage)
            Note(claimed, encoding, notes);
        return (Text(bytes, encoding, notes), encoding);
    }

    private static string Text(ReadOnlySpan<byte> bytes, Encoding encoding, List<string> notes)
    {
        var text = encoding.GetString(bytes);
        if (text.AsSpan().Count('\uFFFD') is var broken and > 0)
            notes.Add(WideText.BrokenNote(broken));
        return text;
    }

    /// <summary>ISO-2022-JP is ASCII but for its escapes, and so is UTF-8 as well.</summary>
    /// <remarks><b>Source</b> RFC 1468: the escapes to the two-byte sets.</remarks>
    private static Encoding? OfEscapes(ReadOnlySpan<byte> bytes) =>
        (bytes.IndexOf("\e$B"u8) >= 0 || bytes.IndexOf("\e$@"u8) >= 0)
        && !bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F)
            ? DeclaredEncoding.ByLabel("iso-2022-jp")
            : null;

    /// <summary>Whether bytes that are UTF-8 can hardly be what they claim.</summary>
    private static bool IsProof(ReadOnlySpan<byte> utf8, Encoding claimed)
    {
        var characters = 0;
        foreach (var b in utf8)
            characters += b >= 0xC0 ? 1 : 0;
        return characters >= (claimed.IsSingleByte ? 1 : FewestOfTwoBytes);
    }

    private static void Note(Encoding? claimed, Encoding found, List<string> notes)
    {
        if (claimed?.CodePage == found.CodePage)
            return;
        notes.Add(
            claimed is null
                ? $"Its encoding is not declared; by its content it is {found.WebName}."
                : $"It says it is {claimed.WebName}, and is not; it was read as {found.WebName}."
        );
    }
}
