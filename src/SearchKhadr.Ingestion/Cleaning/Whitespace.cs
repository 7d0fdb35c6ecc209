using System.Globalization;
using System.Text;

namespace SearchKhadr.Ingestion.Cleaning;

/// <summary>Makes runs of white space one space, and drops characters that nobody sees.</summary>
internal static class Whitespace
{
    /// <summary>One line: every run of white space (no-break spaces and line ends too) is one space, ends trimmed.</summary>
    public static string Collapse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";

        var builder = new StringBuilder(text.Length);
        var pendingSpace = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                pendingSpace = builder.Length > 0;
                continue;
            }

            if (IsInvisible(c))
                continue;
            if (pendingSpace)
                builder.Append(' ');
            pendingSpace = false;
            builder.Append(c);
        }

        return builder.ToString();
    }

    /// <summary>Soft hyphens, zero-width spaces, direction marks, byte order marks, control characters.</summary>
    /// <remarks>The joiners U+200C and U+200D are kept: words of some scripts are spelt with them.</remarks>
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF'
        || c is >= '\u202A' and <= '\u202E'
        || c is >= '\u2066' and <= '\u2069'
        || char.GetUnicodeCategory(c) == UnicodeCategory.Control;
}
