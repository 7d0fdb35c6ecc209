namespace SearchKhadr.Highlighting;

/// <summary>Cuts text between words.</summary>
internal static class Cutting
{
    /// <summary>How far a cut moves to stand between words before it goes through one.</summary>
    private const int LongestWord = 40;

    /// <summary>A stretch around a core, inside bounds and not longer than a limit unless the core is, whose ends do not cut words.</summary>
    public static TextRange Around(ReadOnlySpan<char> text, TextRange core, TextRange bounds, int maxChars)
    {
        var slack = Math.Max(0, maxChars - core.Length);
        var before = core.Start - bounds.Start;
        var after = bounds.End - core.End;
        var takeBefore = Math.Min(before, Math.Max(slack / 2, slack - after));
        var takeAfter = Math.Min(after, slack - takeBefore);
        var start = Forward(text, core.Start - takeBefore, core.Start, bounds.Start);
        var end = Back(text, core.End + takeAfter, core.End, bounds.End);
        return new TextRange(start, end);
    }

    /// <summary>Moves a start to the right until a word begins there.</summary>
    private static int Forward(ReadOnlySpan<char> text, int start, int limit, int bound)
    {
        if (start == bound)
            return SentenceBreaker.SkipSpaces(text, start, limit);
        var at = start;
        var reach = Math.Min(limit, start + LongestWord);
        while (at < reach && !char.IsWhiteSpace(text[at - 1]))
            at++;
        if (at < reach || at == limit)
            return SentenceBreaker.SkipSpaces(text, at, limit);
        return char.IsLowSurrogate(text[start]) ? start + 1 : start;
    }

    /// <summary>Moves an end to the left until a word ends there.</summary>
    private static int Back(ReadOnlySpan<char> text, int end, int limit, int bound)
    {
        var at = end;
        if (end != bound)
        {
            var reach = Math.Max(limit, end - LongestWord);
            while (at > reach && !char.IsWhiteSpace(text[at]))
                at--;
            if (at == reach && at != limit)
                return char.IsLowSurrogate(text[end]) ? end - 1 : end;
        }
        while (at > limit && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }
}
