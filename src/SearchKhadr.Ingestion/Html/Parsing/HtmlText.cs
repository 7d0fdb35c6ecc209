namespace SearchKhadr.Ingestion.Html.Parsing;

/// <summary>Small questions about text that came out of HTML.</summary>
internal static class HtmlText
{
    /// <summary>Whether a character parts words.</summary>
    public static bool IsSpace(char c) =>
        c is ' ' or '\n' or '\t' or '\r' or '\f' or '\u00a0' || char.IsWhiteSpace(c);

    /// <summary>Whether a character is drawn as nothing: zero-width space, joiner marks, soft hyphen, BOM.</summary>
    public static bool IsIgnorable(char c) =>
        c is '\u200b' or '\ufeff' or '\u00ad' or '\u2060' or '\u200e' or '\u200f';

    /// <summary>Whether text ends as a sentence does, closing quotes and brackets passed over.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" \n\"'”’»)]*");
        return text.Length > 0
            && text[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or ':' or '؟' or '।';
    }

    /// <summary>Words by the spaces between them; two characters a word where a script writes none.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var unspaced = 0;
        var inside = false;
        foreach (var c in text)
        {
            if (IsUnspaced(c))
            {
                unspaced++;
                inside = false;
                continue;
            }

            var letter = char.IsLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && c is '\'' or '’' or '-');
        }

        return words + ((unspaced + 1) / 2);
    }

    /// <summary>Kana, Chinese characters and Thai.</summary>
    private static bool IsUnspaced(char c) =>
        c >= '\u0E00' && c is <= '\u0E7F' or (>= '\u3040' and <= '\u9FFF');

    /// <summary>Letters and digits only, lower case: what two writings of the same words have in common.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
        }

        return result.ToString();
    }
}
