using System.Text;
using SearchKhadr.Archive.Schema;

namespace SearchKhadr.Archive.Suggesting;

/// <summary>A word as names are compared: without case, accents and apostrophes.</summary>
/// <param name="Text">The word.</param>
/// <param name="StartChar">Where it begins in the text it is of.</param>
internal readonly record struct TypedWord(string Text, int StartChar)
{
    /// <summary>The words of a text. What is neither letter nor digit parts them, but an apostrophe joins.</summary>
    public static List<TypedWord> Of(string text)
    {
        var words = new List<TypedWord>();
        var word = new StringBuilder();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && IsOfWord(text[at]))
            {
                if (word.Length == 0)
                    start = at;
                word.Append(text[at]);
            }
            else if (at == text.Length || !IsApostrophe(text[at]))
            {
                Add(words, word, start);
            }
        }
        return words;
    }

    /// <summary>The words from one on, with a space between each.</summary>
    public static string Join(IReadOnlyList<TypedWord> words, int first) =>
        string.Join(' ', words.Skip(first).Select(word => word.Text));

    private static void Add(List<TypedWord> words, StringBuilder word, int start)
    {
        if (word.Length > 0 && Folding.Fold(word.ToString()) is { Length: > 0 } folded)
            words.Add(new(folded, start));
        word.Clear();
    }

    // A mark belongs to its letter, and half a surrogate pair to the other half.
    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c)
        || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';
}
