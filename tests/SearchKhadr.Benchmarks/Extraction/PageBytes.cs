using System.Text;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>Decodes a page for measuring: what it declares, else UTF-8 where it is, else Windows-1252; what was encoded twice is repaired.</summary>
internal static partial class PageBytes
{
    public static string Decode(byte[] bytes)
    {
        var text = AsDeclared(bytes);
        return Mojibake.TryRepair(text)?.Text ?? text;
    }

    private static string AsDeclared(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 4096));
            var name = Charset().Match(head).Groups["name"].Value.ToUpperInvariant();
            var isLatin = name is "" or "ISO-8859-1" or "UTF-8" or "US-ASCII";
            return Find(isLatin ? "windows-1252" : name).GetString(bytes);
        }
    }

    private static Encoding Find(string name) =>
        Array.Exists(
            Encoding.GetEncodings(),
            known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
        )
            ? Encoding.GetEncoding(name)
            : Encoding.GetEncoding("windows-1252");

    [GeneratedRegex(
        """charset\s*=\s*["']?(?<name>[\w-]+)""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Charset();
}
