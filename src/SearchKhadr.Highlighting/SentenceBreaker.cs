namespace SearchKhadr.Highlighting;

/// <summary>Finds where sentences begin and end around a place in a text, looking only near that place.</summary>
/// <remarks>
/// <b>Guarantees</b> Looks at each character at most a few times between two sentence ends, however the text is made.
/// <b>Source</b> Unicode Standard Annex 29, revision 43, section 5 (sentence boundaries), with abbreviations,
/// initials, numbered lists and French quotation marks added.
/// </remarks>
internal static class SentenceBreaker
{
    /// <summary>Finds where the sentence that goes on at a place ends; false, with the limit, where it does not end before.</summary>
    public static bool TryEnd(ReadOnlySpan<char> text, int from, int limit, out int end)
    {
        for (var i = from; i < limit; i++)
        {
            if (IsLineEnd(text[i]))
                return Found(i, out end);
            if (!IsTerminator(text[i]))
                continue;
            var run = StopRun.At(text, i);
            if (run.AfterClosers <= limit && run.EndsSentence(text))
                return Found(run.AfterClosers, out end);
            i = run.End - 1;
        }
        end = limit;
        return limit == text.Length;
    }

    /// <summary>Finds where the sentence of a place begins; false, with the floor, where it does not begin behind it.</summary>
    public static bool TryStart(ReadOnlySpan<char> text, int at, int floor, out int start)
    {
        for (var i = at - 1; i >= floor; i--)
        {
            if (IsLineEnd(text[i]))
                return Found(SkipSpaces(text, i + 1, at), out start);
            if (!IsTerminator(text[i]))
                continue;
            var run = StopRun.At(text, i);
            if (run.AfterClosers <= at && run.EndsSentence(text))
                return Found(SkipSpaces(text, run.AfterClosers, at), out start);
            i = Math.Min(i, run.Start);
        }
        start = SkipSpaces(text, floor, at);
        return floor == 0;
    }

    /// <summary>Whether a character ends a paragraph.</summary>
    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟';

    public static int SkipSpaces(ReadOnlySpan<char> text, int from, int limit)
    {
        while (from < limit && char.IsWhiteSpace(text[from]))
            from++;
        return from;
    }

    private static bool Found(int place, out int result)
    {
        result = place;
        return true;
    }
}
