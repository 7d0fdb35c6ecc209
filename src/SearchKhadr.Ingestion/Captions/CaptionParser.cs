using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Cleaning;

namespace SearchKhadr.Ingestion.Captions;

/// <summary>Parts a caption's text from its credit, in the ways that pages glue the two together.</summary>
internal static partial class CaptionParser
{
    private const int LongestCaption = 1500;

    /// <summary>Reads a text that is known to be a caption; the credit is null where none is recognised.</summary>
    public static Caption Read(string? text)
    {
        var line = Whitespace.Collapse(text);
        if (line.Length is 0 or > LongestCaption)
            return new(line, null);

        return Split(line) ?? new(line, null);
    }

    /// <summary>Reads a line that may be a caption: null where neither a credit nor a caption's opening gives it away.</summary>
    public static Caption? TryReadLine(string line)
    {
        if (line.Length is < 8 or > LongestCaption)
            return null;

        var split = Split(line);
        if (split is { Text.Length: > 0 })
            return split;
        return Opening.IsMatch(line) ? new(line, null) : null;
    }

    /// <summary>Whether a line is nothing but a credit: "Photo: Ana Ruiz", "(Ana Ruiz/Northern Wire)".</summary>
    public static string? TryReadCreditLine(string line)
    {
        if (line.Length > 120)
            return null;

        var match = WholeCredit.Match(line);
        if (match.Success)
            return Clean(match.Groups["credit"].Value);
        return WholeSlash.IsMatch(line) ? Clean(line) : null;
    }

    private static Caption? Split(string line)
    {
        foreach (var (pattern, mustLookIt) in Patterns)
        {
            var match = pattern.Match(line);
            if (!match.Success)
                continue;

            var credit = Clean(match.Groups["credit"].Value);
            if (credit.Length == 0 || (mustLookIt && !LooksLikeCredit(credit)))
                continue;
            return new(line[..match.Index].TrimEnd(' ', '|', '-', '–', '—', '•', ','), credit);
        }

        return null;
    }

    private static IEnumerable<(Regex Pattern, bool MustLookIt)> Patterns =>
        [
            (DoubleParentheses, false),
            (Labelled, false),
            (Parentheses, true),
            (Glued, true),
            (Bar, true),
            (TrailingSlash, true),
        ];

    /// <summary>Few words, capitalised, with a slash, an outlet's word or the shape of a name.</summary>
    private static bool LooksLikeCredit(string credit)
    {
        if (credit.Length > 90 || credit.Count(static c => c == ' ') > 9)
            return false;
        if (char.IsLower(credit.FirstOrDefault(char.IsLetter)))
            return false;
        if (credit.Any(char.IsDigit) || SentenceInside.IsMatch(credit))
            return false;

        return (
                credit.Contains('/', StringComparison.Ordinal)
                && !credit.Contains("//", StringComparison.Ordinal)
            )
            || MediaWords.LooksLikeOutlet(credit)
            || MediaWords.LooksLikeAgency(credit)
            || PersonNames.LooksLikeName(credit)
            || HandOut.IsMatch(credit);
    }

    private static string Clean(string credit) =>
        PhotoWord.Replace(credit, "").Trim(' ', '(', ')', '.', ',', ';', ':', '|', '©', '[', ']');

    [GeneratedRegex(
        @"^(?:photo(?:graph)?s?|crédit|credit)\s*:?\s+(?:by\s+|de\s+)?(?=\p{Lu})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PhotoWord { get; }

    [GeneratedRegex(@"\s*\(\((?<credit>[^()]{2,90})\)\)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleParentheses { get; }

    [GeneratedRegex(
        @"(?:^|\s*[|•·(\[]\s*|(?<=[.!?”""')\]»])\s*|\s+[-–—]\s+|(?<=\p{L})\s+)"
            + @"(?:photo(?:graph)?s?\s+(?:credit|courtesy(?:\s+of)?|by)\s?:?|photos?\s?:|photograph\s?:|credits?\s?:|image(?:\s+credit)?\s?:|"
            + @"picture\s?:|crédits?(?:\s+photo)?\s?:|photographie\s?:|fotos?\s?:|foto\s?(?=©)|bild(?:er)?\s?:|illustration\s?:|source\s?:|fot\.|zdj(?:\.|ęcie\s?:)|źródło\s?:|фото\s?:|источник\s?:|джерело\s?:|fotoğraf\s?:"
            + @"|fotogra(?:fía|fia)\s?:|imagen\s?:|imagem\s?:|immagine\s?:|fuente\s?:|fonte\s?:|quelle\s?:|bron\s?:|beeld\s?:|kuva\s?:|fotó\s?:|φωτο(?:γραφία)?\s?:|πηγή\s?:|ảnh\s?:|dok\.|kredit\s?:"
            + @"|(?:صورة|تصوير|المصدر|عکس|צילום|קרדיט|写真|撮影|提供|图片来源|图源|摄影|供图|사진|फोटो|ภาพ)\s?[:：=／])"
            + @"\s*(?<credit>[^|:]{2,90}?)\s*[)\]]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Labelled { get; }

    [GeneratedRegex(@"\s*[(\[](?<credit>[^()\[\]]{2,90})[)\]]\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Parentheses { get; }

    /// <summary>The credit follows the full stop with no space between.</summary>
    [GeneratedRegex(
        @"(?<=[\p{Ll}\d)”""’'][.!?][”""’']?)(?<credit>\p{Lu}[^.!?]{3,90}(?:\.[^.!?]{2,60})?)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Glued { get; }

    [GeneratedRegex(@"\s+[|•·]\s+(?<credit>[^|•·]{3,90})$", RegexOptions.CultureInvariant)]
    private static partial Regex Bar { get; }

    /// <summary>The credit is a last sentence of names with a slash and no full stop.</summary>
    [GeneratedRegex(
        @"(?<=[.!?”""])\s+(?<credit>[\p{Lu}][^.!?/]{2,50}/\s?\p{Lu}[^.!?]{1,50})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TrailingSlash { get; }

    [GeneratedRegex(
        @"^(?:in\s+this\b.{0,60}\b(?:photo|photograph|sketch|image|picture|drawing|frame\s+grab|video)\b"
            + @"|(?:file\s+photo|photo|undated\s+photo|a\s+file\s+photo|caption|légende)\b\s?:?|(?:sur|dans)\s+cette\s+(?:photo|image)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Opening { get; }

    [GeneratedRegex(
        @"^\W{0,3}(?:photo(?:graph)?s?\s*(?:credit|by|courtesy(?:\s+of)?)?\s?:?|credits?\s?:|image(?:\s+credit)?\s?:|crédits?(?:\s+photo)?\s?:|©)\s*(?<credit>\p{Lu}[^.!?]{2,80})\)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex WholeCredit { get; }

    [GeneratedRegex(
        @"^\(?\p{Lu}[\p{L}\s.'’-]{3,40}/\s?\p{Lu}[\p{L}\s.'’&/-]{1,50}\)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex WholeSlash { get; }

    [GeneratedRegex(
        @"\p{Ll}{3,}[.!?]\s+\p{Lu}|\b(?:was|were|is|are|has|had|said|est|sont|était)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SentenceInside { get; }

    [GeneratedRegex(
        @"^(?:handout|submitted|courtesy|file|archives?|via)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex HandOut { get; }
}
