namespace SearchKhadr.Highlighting;

/// <summary>Widens a stretch by a whole sentence of its paragraph.</summary>
internal static class Neighbours
{
    /// <summary>The stretch with the next sentence; the same where there is none that fits.</summary>
    public static TextRange TakeNext(ReadOnlySpan<char> text, TextRange range, int ceiling, int room)
    {
        var start = range.End;
        var limit = (int)Math.Min(ceiling, (long)range.End + room);
        while (start < limit && char.IsWhiteSpace(text[start]))
        {
            if (SentenceBreaker.IsLineEnd(text[start]))
                return range;
            start++;
        }
        if (start >= limit)
            return range;
        return SentenceBreaker.TryEnd(text, start, limit, out var end) && end > start
            ? range with
            {
                End = TrimEnd(text, end, start),
            }
            : range;
    }

    /// <summary>The stretch with the sentence before; the same where there is none that fits.</summary>
    public static TextRange TakePrevious(ReadOnlySpan<char> text, TextRange range, int floor, int room)
    {
        var end = range.Start;
        var limit = Math.Max(floor, range.Start - room);
        while (end > limit && char.IsWhiteSpace(text[end - 1]))
        {
            if (SentenceBreaker.IsLineEnd(text[end - 1]))
                return range;
            end--;
        }
        if (end <= limit)
            return range;
        return SentenceBreaker.TryStart(text, end - 1, limit, out var start) && start < end
            ? range with
            {
                Start = start,
            }
            : range;
    }

    private static int TrimEnd(ReadOnlySpan<char> text, int end, int floor)
    {
        while (end > floor && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }
}
