using System.Globalization;

namespace SearchKhadr.Web.Reading;

/// <summary>Text from a page as one line that a window's title or a reference can hold.</summary>
internal static class PlainTitle
{
    /// <summary>The text without line breaks, control characters and marks that turn the direction of writing round.</summary>
    public static string Of(string text) =>
        text.Any(IsUnwanted) ? string.Concat(text.Select(Plain)).Trim() : text;

    private static string Plain(char c) =>
        c is '\n' or '\r' or '\t' ? " "
        : IsUnwanted(c) ? ""
        : c.ToString();

    // Zero-width joiners shape words of Arabic and Persian, and stay.
    private static bool IsUnwanted(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F';
}
