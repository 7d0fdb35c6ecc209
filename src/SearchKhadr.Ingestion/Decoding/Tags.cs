using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>Tells markup from a text that only has the name of a page.</summary>
internal static partial class Tags
{
    /// <summary>Whether a text has a tag, a comment or a declaration of HTML.</summary>
    public static bool AreIn(string text) => Tag().IsMatch(text);

    [GeneratedRegex(
        @"<(?:/?[A-Za-z][A-Za-z0-9:-]{0,40}[\s/>]|!--|!DOCTYPE\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Tag();
}
