using System.Text;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Capturing.Kinds;

/// <summary>Says what a file is: by its first bytes, then by its name.</summary>
/// <remarks><b>Source</b> WHATWG MIME Sniffing; the magic numbers stand in each format's own specification.</remarks>
internal static partial class KindSniffer
{
    /// <summary>So much of a file is looked at. <b>Units</b> bytes.</summary>
    public const int HeadBytes = 4096;

    private const int TarMagicAt = 257;

    /// <summary>The endings of files that are one page or hold pages.</summary>
    public static IReadOnlyList<string> PageExtensions { get; } =
    [
        ".html",
        ".htm",
        ".xhtml",
        ".txt",
        ".text",
        ".md",
        ".markdown",
        ".mhtml",
        ".mht",
        ".eml",
        ".xml",
        ".json",
    ];

    /// <summary>The kind, and for a foreign one its name.</summary>
    public static (FileKind Kind, string? Foreign) Sniff(ReadOnlySpan<byte> head, string name)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (Magic(head) is { } byMagic)
        {
            return byMagic == FileKind.Zip && ForeignNames.OfZip(extension) is { } document
                ? (FileKind.Foreign, document)
                : (byMagic, null);
        }

        if (ForeignNames.OfMagic(head) is { } foreign)
            return (FileKind.Foreign, foreign);

        var byName = OfExtension(extension);
        return (Text(head, byName) ?? byName, null);
    }

    /// <summary>What an extension alone says.</summary>
    public static FileKind OfExtension(string extension) =>
        extension switch
        {
            ".txt" or ".text" => FileKind.Text,
            ".md" or ".markdown" => FileKind.Markdown,
            ".html" or ".htm" or ".xhtml" or ".xht" or ".shtml" => FileKind.Html,
            ".mhtml" or ".mht" or ".eml" => FileKind.Mime,
            ".warc" => FileKind.Warc,
            ".tar" => FileKind.Tar,
            ".zip" or ".wacz" => FileKind.Zip,
            ".gz" or ".tgz" => FileKind.Gzip,
            ".jsonl" or ".ndjson" => FileKind.JsonLines,
            ".json" => FileKind.Json,
            ".csv" or ".tsv" => FileKind.Csv,
            ".xml" or ".rss" or ".atom" or ".nitf" => FileKind.Xml,
            _ => FileKind.Unknown,
        };

    private static FileKind? Magic(ReadOnlySpan<byte> head) =>
        head switch
        {
            [0x1F, 0x8B, ..] => FileKind.Gzip,
            [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => FileKind.Zip,
            _ when head.StartsWith("WARC/"u8) => FileKind.Warc,
            _ when head.Length > TarMagicAt + 5 && head[TarMagicAt..].StartsWith("ustar"u8) => FileKind.Tar,
            _ => null,
        };

    /// <summary>What a text begins with, where that says more than its name.</summary>
    private static FileKind? Text(ReadOnlySpan<byte> head, FileKind byName)
    {
        var text = Head(head);
        if (byName is FileKind.Html or FileKind.Text or FileKind.Mime or FileKind.Unknown && IsMime(text))
            return FileKind.Mime;
        if (text.StartsWith('<') && byName is not (FileKind.Markdown or FileKind.Csv))
        {
            var root = RootName().Match(text);
            var name = root.Success ? root.Groups["name"].Value.ToLowerInvariant() : "";
            if (name is "rss" or "feed" or "rdf:rdf" or "newsmessage" or "newsitem" or "nitf" or "newsml")
                return FileKind.Xml;
            if (name == "html")
                return FileKind.Html;
            return
                byName == FileKind.Unknown && HtmlTag().IsMatch(text)
                || byName == FileKind.Text && PageTag().IsMatch(text)
                ? FileKind.Html
                : null;
        }

        if (byName is FileKind.Unknown or FileKind.Text && JsonObject().IsMatch(text))
            return FileKind.Json;
        // A page saved under its address's own ending (.php, .aspx, none) begins somewhere above its first tag.
        return byName is FileKind.Unknown or FileKind.Text && Doctype().IsMatch(text) ? FileKind.Html : null;
    }

    private static string Head(ReadOnlySpan<byte> head)
    {
        var text = head switch
        {
            _ when WideText.Find(head) is { } wide => wide.Encoding.GetString(head[wide.MarkBytes..]),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.Latin1.GetString(head[3..]),
            _ => Encoding.Latin1.GetString(head),
        };
        return text.TrimStart();
    }

    /// <summary>Mail begins with named lines, one of which says what follows.</summary>
    private static bool IsMime(string text) => MimeHeader().IsMatch(text);

    [GeneratedRegex(
        @"^(?:<\?xml[^>]{0,200}\?>|<!--.{0,2000}?-->|<!DOCTYPE\s+(?!html)[^>\[]{0,500}>|\s){0,20}<(?:!DOCTYPE\s+)?(?<name>[A-Za-z][\w:.-]{0,40})",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    private static partial Regex RootName();

    [GeneratedRegex(@"<(?:html|head|body|title|div|p|meta|table)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlTag();

    // A page that was saved as .txt; a text may begin with a sign of its own in brackets.
    [GeneratedRegex(
        @"\A<(head|body|title|div|p|meta|table|h1|article|main|section|center|font)\b[^<>]{0,2000}>.*</(?:head|title|p|a|b|div|h[1-6]|td|font|span)>",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    private static partial Regex PageTag();

    [GeneratedRegex(@"<!DOCTYPE\s+html|<html[\s>]", RegexOptions.IgnoreCase)]
    private static partial Regex Doctype();

    /// <summary>An object, or a list of them, that begins with a named member.</summary>
    [GeneratedRegex(@"\A(?:\[\s*)?\{\s*""[^""\n]{1,100}""\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex JsonObject();

    [GeneratedRegex(
        @"\A(?:[A-Za-z][\w-]{1,60}:[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n){0,50}){1,60}?(?<=^|\n)(?:MIME-Version:|Content-Type:\s*(?:multipart|text|message)/)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex MimeHeader();
}
