using System.Text;
using SearchKhadr.Ingestion.Languages;
using UtfUnknown;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>The legacy encoding that a page's bytes show, where it declares none or a wrong one.</summary>
/// <remarks>
/// <para>
/// <b>Guarantees</b> What Mozilla's detector names is believed only where its letters fit: of one script, and together as
/// words are. A Latin encoding other than Western needs the page's language, or what Western text has not, besides.
/// </para>
/// <para><b>Cost</b> Looks at no more than 32 KiB of the page's text.</para>
/// </remarks>
internal static class DetectedEncoding
{
    private const float Confident = 0.6f;

    /// <summary>Enough where the bytes cannot be Western, so that nothing is lost.</summary>
    private const float ConfidentOfOtherScript = 0.3f;

    private const float ConfidentOfLatin = 0.7f;
    private const float SureOfLatin = 0.75f;

    /// <summary>So many accented letters bear a sure guess among Latin encodings.</summary>
    private const int ManyLetters = 20;

    /// <summary>The languages of which the words are known, and that are written in Windows-1252.</summary>
    private static readonly string[] Western =
    [
        "en",
        "fr",
        "es",
        "de",
        "it",
        "pt",
        "nl",
        "sv",
        "da",
        "no",
        "fi",
        "id",
    ];

    /// <summary>Null where nothing is certain, or the page is Western.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="language">The language that the page says it is in; null where it says nothing.</param>
    public static Encoding? Find(ReadOnlySpan<byte> bytes, string? language)
    {
        var sample = EncodingSample.Of(bytes);
        if (sample.Length == 0)
            return null;
        var isOther = EncodingSample.IsOfOtherScript(sample);
        foreach (
            var guess in CharsetDetector
                .DetectFromBytes(sample)
                .Details.OrderByDescending(static d => d.Confidence)
        )
        {
            if (guess.Confidence < (isOther ? ConfidentOfOtherScript : Confident))
                break;
            var encoding = LegacyEncodings.OfDetected(guess.EncodingName, sample);
            if (encoding is null && !isOther)
                break;
            if (encoding is not null && IsRight(encoding, sample, guess.Confidence, language))
                return encoding;
        }

        return LegacyEncodings.Of(language).FirstOrDefault(encoding => Fits(encoding, sample));
    }

    /// <summary>Whether what a page declares is hardly so, because its letters are not such as the encoding is for.</summary>
    public static bool IsDoubtful(Encoding declared, ReadOnlySpan<byte> bytes)
    {
        var sample = EncodingSample.Of(bytes);
        var script = LegacyEncodings.ScriptOf(declared);
        if (script == LetterScript.Latin)
            return EncodingSample.IsOfOtherScript(sample);
        var letters = LetterCounts.Of(declared.GetString(sample));
        return letters.Letters > 0 && !letters.Fit(script);
    }

    private static bool Fits(Encoding encoding, byte[] sample) =>
        LetterCounts.Of(encoding.GetString(sample)).Fit(LegacyEncodings.ScriptOf(encoding));

    private static bool IsRight(Encoding encoding, byte[] sample, float confidence, string? language)
    {
        var text = encoding.GetString(sample);
        var letters = LetterCounts.Of(text);
        var script = LegacyEncodings.ScriptOf(encoding);
        if (!letters.Fit(script))
            return false;
        if (script != LetterScript.Latin || LegacyEncodings.IsOf(encoding, language))
            return true;
        var western = DeclaredEncoding.Windows1252.GetString(sample);
        if (
            confidence < ConfidentOfLatin
            || Western.Contains(LanguageDetector.Detect([western]), StringComparer.Ordinal)
        )
            return false;
        return HasSignInWord(western)
            || LegacyEncodings.IsOf(encoding, LanguageDetector.Detect([text]))
            || (confidence >= SureOfLatin && letters.Letters >= ManyLetters);
    }

    /// <summary>Whether a sign such as <c>³</c> or <c>¿</c> stands within a word, where Western text has none.</summary>
    private static bool HasSignInWord(string western)
    {
        for (var i = 1; i + 1 < western.Length; i++)
        {
            var isSign =
                western[i] is >= '¡' and <= '¿' and not ('«' or '»' or '·' or '\u00AD')
                && !char.IsLetter(western[i]);
            if (isSign && char.IsLetter(western[i - 1]) && char.IsLetter(western[i + 1]))
                return true;
        }

        return false;
    }
}
