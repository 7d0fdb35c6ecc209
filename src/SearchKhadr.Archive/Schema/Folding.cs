using System.Globalization;
using System.Text;

namespace SearchKhadr.Archive.Schema;

/// <summary>Takes case and accents off.</summary>
internal static class Folding
{
    /// <summary>The text in lower case without its accents; half a surrogate pair stands as U+FFFD.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            foreach (var c in rune.ToString().Normalize(NormalizationForm.FormD))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                    folded.Append(char.ToLowerInvariant(c));
            }
        }
        return folded.ToString();
    }
}
