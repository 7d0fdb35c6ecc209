namespace SearchKhadr.Ingestion.Capturing.Kinds;

/// <summary>Names the kinds of file that are known and not read, so that a refusal can say what to do.</summary>
internal static class ForeignNames
{
    /// <summary>What the first bytes say; null where they say nothing.</summary>
    public static string? OfMagic(ReadOnlySpan<byte> head) =>
        head switch
        {
            _ when head.StartsWith("%PDF"u8) => "a PDF; save its text as .txt",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old Office document; save it as text or HTML",
            _ when head.StartsWith("{\\rtf"u8) => "rich text; save it as text or HTML",
            _ when head.StartsWith("bplist00"u8) => "a Safari web archive; save the page as HTML",
            [0x28, 0xB5, 0x2F, 0xFD, ..] => "compressed with Zstandard; unpack it first",
            _ when head.StartsWith("filedesc://"u8) =>
                "a crawl in the old ARC form; convert it to WARC first",
            _ when head.StartsWith("BZh"u8) => "compressed with bzip2; unpack it first",
            [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..] => "compressed with xz; unpack it first",
            [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "a 7-Zip archive; unpack it first",
            _ when head.StartsWith("Rar!"u8) => "a RAR archive; unpack it first",
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
            or [0xFF, 0xD8, 0xFF, ..]
            or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] =>
                "a picture; only text that is text can be searched",
            _ when head.Length > 12 && head.StartsWith("RIFF"u8) => "a picture, sound or film",
            _ => null,
        };

    /// <summary>What a ZIP file of this extension really is; null where it is an archive.</summary>
    public static string? OfZip(string extension) =>
        extension switch
        {
            ".docx" or ".xlsx" or ".pptx" or ".odt" or ".ods" or ".odp" =>
                "an Office document; save it as text or HTML",
            ".epub" => "a book; save its chapters as HTML",
            ".jar" or ".apk" or ".xpi" or ".crx" => "a program",
            _ => null,
        };
}
