using System.Text;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Languages;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>The encoding that an HTML page declares in its head.</summary>
/// <remarks>
/// <b>Source</b> WHATWG HTML, prescan of a byte stream, which looks at 1024 bytes, and "change the encoding", by which a
/// later declaration counts; WHATWG Encoding, names and labels.
/// </remarks>
internal static partial class DeclaredEncoding
{
    private const int HeadBytes = 64 * 1024;

    public static Encoding Windows1252 { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding(
            1252,
            EncoderFallback.ReplacementFallback,
            DecoderFallback.ReplacementFallback
        )!;

    /// <summary>The first that is known; null where none is declared.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Head(bytes);
        foreach (Match match in MetaCharset.Matches(head))
        {
            if (match.Groups["end"].Success)
                break;
            if (match.Groups["label"] is { Success: true } label && ByLabel(label.Value) is { } declared)
                return declared;
        }

        return FindXml(bytes);
    }

    /// <summary>The language of the whole page, as two letters; null where it says none.</summary>
    public static string? Language(ReadOnlySpan<byte> bytes) =>
        LanguageTag.Primary(HtmlLanguage.Match(Head(bytes)).Groups["language"].Value);

    private static string Head(ReadOnlySpan<byte> bytes) =>
        Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]);

    /// <summary>The encoding that an XML declaration names.</summary>
    public static Encoding? FindXml(ReadOnlySpan<byte> bytes) =>
        XmlEncoding.Match(Head(bytes)) is { Success: true } match
            ? ByLabel(match.Groups["label"].Value)
            : null;

    /// <summary>The encoding that browsers take for a label; null for a label nobody knows.</summary>
    public static Encoding? ByLabel(string label)
    {
        switch (label.Trim().ToLowerInvariant())
        {
            case "iso-8859-1"
            or "iso8859-1"
            or "iso_8859-1"
            or "latin1"
            or "l1"
            or "ascii"
            or "us-ascii"
            or "cp1252"
            or "x-user-defined":
                return Windows1252;
            // A page that could be read as ASCII this far is not UTF-16, whatever it says.
            case "utf-8"
            or "utf8"
            or "unicode-1-1-utf-8"
            or "utf8mb4"
            or "utf-16"
            or "utf-16le"
            or "utf-16be"
            or "utf-32"
            or "unicode"
            or "ucs-2"
            or "iso-10646-ucs-2"
            or "unicodefffe":
                return new UTF8Encoding(false, throwOnInvalidBytes: true);
            case "iso-8859-9" or "latin5":
                return Legacy("windows-1254");
            case "gb2312" or "gbk" or "x-gbk" or "gb_2312-80":
                return Legacy("gb18030");
            case "x-sjis" or "sjis" or "ms_kanji" or "windows-31j" or "cp932":
                return Legacy("shift_jis");
            case "ks_c_5601-1987" or "ksc5601" or "windows-949" or "cp949" or "uhc":
                return Legacy("euc-kr");
            case "big5-hkscs" or "x-x-big5" or "cn-big5":
                return Legacy("big5");
            case "cp1251" or "x-cp1251" or "win-1251":
                return Legacy("windows-1251");
            case "x-mac-roman" or "mac" or "macroman":
                return Legacy("macintosh");
            case "koi8" or "koi":
                return Legacy("koi8-r");
            case var name:
                return Legacy(name);
        }
    }

    private static Encoding? Legacy(string name)
    {
        var fallbacks = (EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);
        var legacy = CodePagesEncodingProvider.Instance.GetEncoding(name, fallbacks.Item1, fallbacks.Item2);
        if (legacy is not null)
            return legacy;

        try
        {
            return Encoding.GetEncoding(name, fallbacks.Item1, fallbacks.Item2);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // A name that nobody knows, or that .NET refuses to read, declares nothing.
            return null;
        }
    }

    // What a comment or a script says of an encoding is not the page's own word, and behind the head nothing is.
    [GeneratedRegex(
        """<!--.*?(?:-->|\z)|<(?<over>script|style|noscript)\b.*?(?:</\k<over>|\z)|(?<end></head\b|<body\b)|<meta\b[^>]{0,1000}?\bcharset\s*=\s*["']?\s*(?<label>[A-Za-z0-9_:.-]{2,40})""",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    private static partial Regex MetaCharset { get; }

    [GeneratedRegex(
        """^\s*<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["'](?<label>[A-Za-z0-9_:.-]{2,40})""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex XmlEncoding { get; }

    [GeneratedRegex(
        """<html\b[^>]{0,500}?\s(?:xml:)?lang\s*=\s*["']?\s*(?<language>[A-Za-z]{2})(?![A-Za-z])""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex HtmlLanguage { get; }
}
