using System.Text;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>The legacy encodings that are looked for in a page's bytes, their scripts, and the languages they were used for.</summary>
/// <remarks>
/// <b>Source</b> WHATWG HTML, "Determining the character encoding": the default encodings by locale; WHATWG Encoding.
/// </remarks>
internal static class LegacyEncodings
{
    private static readonly Dictionary<string, string[]> ByLanguage = new(StringComparer.Ordinal)
    {
        ["ar"] = ["windows-1256"],
        ["be"] = ["windows-1251"],
        ["bg"] = ["windows-1251"],
        ["cs"] = ["windows-1250", "iso-8859-2"],
        ["el"] = ["windows-1253", "iso-8859-7"],
        ["et"] = ["windows-1257"],
        ["fa"] = ["windows-1256"],
        ["he"] = ["windows-1255"],
        ["hr"] = ["windows-1250", "iso-8859-2"],
        ["hu"] = ["windows-1250", "iso-8859-2"],
        ["ja"] = ["shift_jis", "euc-jp"],
        ["ko"] = ["euc-kr"],
        ["lt"] = ["windows-1257"],
        ["lv"] = ["windows-1257"],
        ["mk"] = ["windows-1251"],
        ["pl"] = ["windows-1250", "iso-8859-2"],
        ["ro"] = ["windows-1250", "iso-8859-2"],
        ["ru"] = ["windows-1251", "koi8-r", "iso-8859-5"],
        ["sk"] = ["windows-1250", "iso-8859-2"],
        ["sl"] = ["windows-1250", "iso-8859-2"],
        ["sr"] = ["windows-1251", "windows-1250"],
        ["th"] = ["windows-874"],
        ["tr"] = ["windows-1254"],
        ["uk"] = ["windows-1251", "koi8-u"],
        ["zh"] = ["gb18030", "big5"],
    };

    // What the detector says, and the encoding that is read in its place: the larger one of the same letters.
    private static readonly Dictionary<string, string> Detected = new(StringComparer.Ordinal)
    {
        ["windows-1251"] = "windows-1251",
        ["koi8-r"] = "koi8-r",
        ["iso-8859-5"] = "iso-8859-5",
        ["ibm866"] = "ibm866",
        ["windows-1253"] = "windows-1253",
        ["iso-8859-7"] = "iso-8859-7",
        ["windows-1255"] = "windows-1255",
        ["iso-8859-8"] = "windows-1255",
        ["windows-1256"] = "windows-1256",
        ["iso-8859-6"] = "iso-8859-6",
        ["tis-620"] = "windows-874",
        ["iso-8859-11"] = "windows-874",
        ["windows-1250"] = "windows-1250",
        ["iso-8859-2"] = "iso-8859-2",
        ["iso-8859-16"] = "windows-1250",
        ["windows-1254"] = "windows-1254",
        ["iso-8859-9"] = "windows-1254",
        ["windows-1257"] = "windows-1257",
        ["iso-8859-13"] = "windows-1257",
        ["shift-jis"] = "shift_jis",
        ["euc-jp"] = "euc-jp",
        ["gb18030"] = "gb18030",
        ["big5"] = "big5",
        ["euc-kr"] = "euc-kr",
        ["cp949"] = "euc-kr",
    };

    /// <summary>The encoding that the detector names; null for Western ones and those that are not looked for.</summary>
    public static Encoding? OfDetected(string name, ReadOnlySpan<byte> sample)
    {
        if (!Detected.TryGetValue(name.ToLowerInvariant(), out var known))
            return null;
        // ISO has controls where Windows has quotes; KOI8-R has lines of boxes where KOI8-U has Ukrainian letters.
        known = known switch
        {
            "iso-8859-2" when sample.ContainsAnyInRange((byte)0x80, (byte)0x9F) => "windows-1250",
            "iso-8859-7" when sample.ContainsAnyInRange((byte)0x80, (byte)0x9F) => "windows-1253",
            "koi8-r" when sample.ContainsAny<byte>([0xA4, 0xA6, 0xA7, 0xB4, 0xB6, 0xB7]) => "koi8-u",
            _ => known,
        };
        return DeclaredEncoding.ByLabel(known);
    }

    /// <summary>The encodings that a language was written in, the commonest first.</summary>
    public static IEnumerable<Encoding> Of(string? language) =>
        ByLanguage
            .GetValueOrDefault(language ?? "", [])
            .Select(static name => DeclaredEncoding.ByLabel(name)!);

    /// <summary>Whether a language was written in an encoding.</summary>
    public static bool IsOf(Encoding encoding, string? language) =>
        Of(language).Any(known => known.CodePage == encoding.CodePage);

    /// <summary>The script that an encoding was made for.</summary>
    public static LetterScript ScriptOf(Encoding encoding) =>
        encoding.CodePage switch
        {
            1251 or 20866 or 21866 or 28595 or 855 or 866 or 10007 => LetterScript.Cyrillic,
            1253 or 28597 or 737 or 869 or 10006 => LetterScript.Greek,
            1255 or 28598 or 38598 or 862 or 10005 => LetterScript.Hebrew,
            1256 or 28596 or 708 or 720 or 864 or 10004 => LetterScript.Arabic,
            874 => LetterScript.Thai,
            _ when !encoding.IsSingleByte => LetterScript.EastAsian,
            _ => LetterScript.Latin,
        };
}
