using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>Reads character references that were escaped once more: <c>&amp;amp;#8217;</c> was to be <c>&amp;#8217;</c>.</summary>
/// <remarks>
/// <b>Guarantees</b> Only references to signs and letters of prose; those to brackets, and all in code and in data within
/// attributes, stay, since they may be meant.
/// </remarks>
internal static partial class DoubleEscapes
{
    /// <summary>The markup with each such reference as it was meant, and what was done; null where there is none.</summary>
    public static (string Text, string Note)? TryRead(string html)
    {
        if (!html.Contains("&amp;", StringComparison.Ordinal))
            return null;
        var count = 0;
        var read = Escaped.Replace(
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

    [GeneratedRegex(
        """
            <(?<over>code|pre|textarea|xmp|kbd|samp)\b.*?</\k<over>|="\s*[{\[][^"]*"|='\s*[{\[][^']*'
            |&(?:amp;){1,4}(?<name>amp|quot|apos|nbsp|[lr][sd]quo|[bs]bquo|[lr]aquo|[mn]dash|hellip|bull|middot|euro|pound|copy|reg|trade|deg|[A-Za-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)|szlig|(?:ae|oe|AE|OE)lig|\#[0-9]{2,6}|\#[xX][0-9A-Fa-f]{2,6});
            """,
        RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex Escaped { get; }
}
