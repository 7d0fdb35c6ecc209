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
            : Words().Replace(Between().Replace(text, ""), static m => DecodeRun(m.Value));

    /// <summary>Words side by side; some programs part a letter's bytes between two of them.</summary>
    private static string DecodeRun(string run)
    {
        var text = new StringBuilder();
        List<byte> bytes = [];
        Encoding? encoding = null;
        foreach (Match word in Word().Matches(run))
        {
            var own = DeclaredEncoding.ByLabel(word.Groups["charset"].Value);
            if (own?.WebName != encoding?.WebName)
                Flush();
            encoding = own;
            if (own is null)
                text.Append(word.Value);
            else
                bytes.AddRange(Bytes(word));
        }

        Flush();
        return text.ToString();

        void Flush()
        {
            if (encoding is not null)
                text.Append(Decode(encoding, [.. bytes]));
            bytes.Clear();
        }
    }

    private static byte[] Bytes(Match word)
    {
        var bytes = Encoding.Latin1.GetBytes(word.Groups["text"].Value);
        return word.Groups["kind"].Value is "B" or "b"
            ? TransferEncoding.FromBase64(bytes)
            : TransferEncoding.FromQuotedPrintable(bytes, isHeader: true);
    }

    private static string Decode(Encoding encoding, byte[] plain)
    {
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

    [GeneratedRegex(
        @"(?:=\?[A-Za-z0-9_:.-]{1,40}(?:\*[A-Za-z-]{0,20})?\?[BbQq]\?[^?\s]{0,2000}\?=)+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<=\?=)\s{1,10}(?==\?[A-Za-z0-9_:.-]{1,40}\?[BbQq]\?)", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
