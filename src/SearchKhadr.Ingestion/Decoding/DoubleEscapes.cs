using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>Reads character references that were escaped once more: <c>&amp;amp;#8217;</c> was to be <c>&amp;#8217;</c>.</summary>
/// <remarks>
/// <b>Guarantees</b> Only references to signs and letters of prose, in text, in linked data and in the attributes that hold
/// words; those to brackets, and all in code, addresses and data for scripts, stay, since they may be meant.
/// </remarks>
internal static partial class DoubleEscapes
{
    /// <summary>The markup with each such reference as it was meant, and what was done; null where there is none.</summary>
    public static (string Text, string Note)? TryRead(string html)
    {
        if (!Escaped.IsMatch(html))
            return null;
        var count = 0;
        var read = EscapedWhereWordsAre.Replace(
            html,
            match =>
            {
                if (match.Groups["name"] is not { Success: true } name)
                    return match.Value;
                count++;
                return $"&{name.Value};";
            }
        );
        return count == 0
            ? null
            : (
                read,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Characters that had been escaped twice were read as meant in {count} places."
                )
            );
    }

    private const string Reference =
        "&(?:amp;){1,4}(?<name>amp|quot|apos|nbsp|[lr][sd]quo|[bs]bquo|[lr]aquo|[mn]dash|hellip|bull|middot|euro|pound|copy|reg"
        + "|trade|deg|[A-Za-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)|szlig|(?:ae|oe|AE|OE)lig"
        + "|#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,6});";

    // What is not closed goes to the end, so that a page is walked over once whatever it holds.
    private const string Code =
        """<(?<over>code|pre|textarea|xmp|kbd|samp|style)\b.*?(?:</\k<over>|\z)|<script\b(?![^>]{0,500}ld\+json).*?(?:</script|\z)""";

    private const string OtherAttribute =
        """\s(?!(?:content|alt|title)\s*=)[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')|=\s*"\s*[{\[][^"]*"|=\s*'\s*[{\[][^']*'""";

    [GeneratedRegex(Reference, RegexOptions.CultureInvariant)]
    private static partial Regex Escaped { get; }

    [GeneratedRegex(
        Code + "|" + OtherAttribute + "|" + Reference,
        RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    private static partial Regex EscapedWhereWordsAre { get; }
}
