namespace SearchKhadr.Highlighting;

/// <summary>Full stops and the like that stand together, and the quotation marks and brackets that close behind them.</summary>
/// <param name="Start">Where the first of them stands.</param>
/// <param name="End">Behind the last of them.</param>
/// <param name="AfterClosers">Behind the last closing mark.</param>
internal readonly record struct StopRun(int Start, int End, int AfterClosers)
{
    private const int LongestWord = 16;

    public static StopRun At(ReadOnlySpan<char> text, int at)
    {
        int start = at,
            end = at + 1;
        while (start > 0 && SentenceBreaker.IsTerminator(text[start - 1]))
            start--;
        while (end < text.Length && SentenceBreaker.IsTerminator(text[end]))
            end++;
        var after = end;
        while (after < text.Length && (IsCloser(text[after]) || IsFrenchCloser(text, after)))
            after += IsCloser(text[after]) ? 1 : 2;
        return new StopRun(start, end, after);
    }

    /// <summary>Whether a sentence ends here.</summary>
    public bool EndsSentence(ReadOnlySpan<char> text)
    {
        if (AfterClosers == text.Length)
            return true;
        if (text[End - 1] is '。' or '！' or '？')
            return true;
        if (!char.IsWhiteSpace(text[AfterClosers]))
            return false;
        var next = AfterClosers;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            if (SentenceBreaker.IsLineEnd(text[next]))
                return true;
            next++;
        }
        if (next == text.Length)
            return true;
        var opener = SkipOpeners(text, next);
        if (opener == text.Length || char.IsLower(text[opener]) || IsMidSentence(text[next]))
            return false;
        return text[Start] != '.' || End - Start > 1 || !IsAbbreviation(text, opener);
    }

    /// <summary>Whether the full stop only shortens the word before it.</summary>
    private bool IsAbbreviation(ReadOnlySpan<char> text, int next)
    {
        var word = WordBefore(text);
        if (word.IsEmpty)
            return false;
        if (AfterClosers == End && (Abbreviations.NeverEnds(word, text[next]) || IsListNumber(text, word)))
            return true;
        var isInitial = word.Length == 1 && char.IsUpper(word[0]);
        var isAcronym = word.Length > 2 && word[1] == '.' && char.IsUpper(word[0]);
        return (isInitial || isAcronym || Abbreviations.MayEnd(word))
            && !Abbreviations.IsOpener(WordAt(text, next));
    }

    /// <summary>The word before the full stop, with full stops and hyphens inside it; empty where it is long.</summary>
    private ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text)
    {
        var start = Start;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-'))
        {
            if (Start - start == LongestWord)
                return default;
            start--;
        }
        return text[start..Start];
    }

    /// <summary>Whether a number is the first word of its line, as in a numbered list.</summary>
    private bool IsListNumber(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        if (word.Length > 3 || word.ContainsAnyExceptInRange('0', '9'))
            return false;
        var before = Start - word.Length - 1;
        while (before >= 0 && text[before] is ' ' or '\t' && Start - before < LongestWord)
            before--;
        return before < 0 || SentenceBreaker.IsLineEnd(text[before]);
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestWord && char.IsLetter(text[end]))
            end++;
        return text[start..end];
    }

    private static int SkipOpeners(ReadOnlySpan<char> text, int at)
    {
        while (
            at < text.Length
            && (
                text[at] is '"' or '\'' or '“' or '‘' or '«' or '(' or '[' or '„'
                || IsBlankAfterOpener(text, at)
            )
        )
            at++;
        return at;
    }

    private static bool IsBlankAfterOpener(ReadOnlySpan<char> text, int at) =>
        text[at] is ' ' or '\u00A0' or '\u202F' && text[at - 1] == '«';

    /// <summary>Whether what follows cannot begin a sentence.</summary>
    private static bool IsMidSentence(char c) =>
        c is ',' or ';' or ':' or '.' or '!' or '?' or ')' or '»' or '…';

    private static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '›';

    private static bool IsFrenchCloser(ReadOnlySpan<char> text, int at) =>
        text[at] is ' ' or '\u00A0' or '\u202F' && at + 1 < text.Length && text[at + 1] == '»';
}
