using System.Text;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Capturing.Mime;

/// <summary>Reads the words of a mail's header that are written as <c>=?utf-8?Q?caf=C3=A9?=</c>.</summary>
/// <remarks><b>Source</b> RFC 2047: white space between two encoded words is none.</remarks>
internal static partial class EncodedWords
{
    public static string? Decode(string? text) =>
        text is null || !text.Contains("=?", StringComparison.Ordinal)
            ? text
            : Word().Replace(Between().Replace(text, ""), static m => Decode(m) ?? m.Value);

    private static string? Decode(Match word)
    {
        if (DeclaredEncoding.ByLabel(word.Groups["charset"].Value) is not { } encoding)
            return null;
        var bytes = Encoding.Latin1.GetBytes(word.Groups["text"].Value);
        var plain = word.Groups["kind"].Value is "B" or "b"
            ? TransferEncoding.FromBase64(bytes)
            : TransferEncoding.FromQuotedPrintable(bytes, isHeader: true);
        try
        {
            return encoding.GetString(plain);
        }
        catch (DecoderFallbackException)
        {
            return DeclaredEncoding.Windows1252.GetString(plain);
        }
    }

    [GeneratedRegex(
        @"=\?(?<charset>[A-Za-z0-9_:.-]{1,40})(?:\*[A-Za-z-]{0,20})?\?(?<kind>[BbQq])\?(?<text>[^?\s]{0,2000})\?=",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=\?=)\s{1,10}(?==\?[A-Za-z0-9_:.-]{1,40}\?[BbQq]\?)", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
