namespace SearchKhadr.Highlighting;

/// <summary>Finds the sentences around hits.</summary>
internal sealed class CandidateFinder(FieldText field, IReadOnlyList<FieldHit> hits, int maxChars)
{
    /// <summary>A longer sentence is taken for none.</summary>
    private readonly int _longestSentence = Math.Max(2000, 4 * maxChars);
    private readonly List<Candidate> _found = new(hits.Count);

    public List<Candidate> Find()
    {
        var floor = 0;
        var cutEnd = false;
        for (var first = 0; first < hits.Count; )
        {
            var value = hits[first].ValueIndex;
            if (first > 0 && hits[first - 1].ValueIndex != value)
                (floor, cutEnd) = (0, false);
            var text = field.TextOf(value);
            var sentence = SentenceOf(text, hits[first].Range, floor, cutEnd, out var cutStart, out cutEnd);
            var next = first + 1;
            while (
                next < hits.Count && hits[next].ValueIndex == value && hits[next].Range.Start < sentence.End
            )
                next++;
            Add(text, new Candidate(value, sentence, cutStart, cutEnd, first, next - first));
            floor = sentence.End;
            first = next;
        }
        return _found;
    }

    private TextRange SentenceOf(
        ReadOnlySpan<char> text,
        TextRange hit,
        int floor,
        bool afterCut,
        out bool cutStart,
        out bool cutEnd
    )
    {
        var earliest = Math.Max(floor, hit.Start - _longestSentence);
        var latest = (int)Math.Min(text.Length, (long)hit.End + _longestSentence);
        cutStart =
            !SentenceBreaker.TryStart(text, hit.Start, earliest, out var start)
            && (earliest > floor || afterCut);
        cutEnd = !SentenceBreaker.TryEnd(text, hit.End, latest, out var end);
        while (end > hit.End && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextRange(start, end);
    }

    /// <summary>Adds a sentence; a long one in pieces, each around as many hits as fit.</summary>
    private void Add(ReadOnlySpan<char> text, Candidate sentence)
    {
        if (sentence.Range.Length <= maxChars)
        {
            _found.Add(sentence);
            return;
        }
        var limit = sentence.FirstHit + sentence.HitCount;
        var floor = sentence.Range.Start;
        for (var first = sentence.FirstHit; first < limit; )
        {
            if (hits[first].Range.End <= floor)
            {
                first++;
                continue;
            }
            var start = Math.Max(floor, hits[first].Range.Start);
            var next = first + 1;
            while (next < limit && hits[next].Range.End - start <= maxChars)
                next++;
            var core = new TextRange(
                start,
                Math.Max(start + 1, Math.Min(hits[next - 1].Range.End, start + maxChars))
            );
            var ceiling =
                next < limit
                    ? Math.Max(core.End, hits[next].Range.Start)
                    : Math.Max(core.End, sentence.Range.End);
            var piece = Cutting.Around(text, core, new TextRange(floor, ceiling), maxChars);
            _found.Add(
                new Candidate(
                    sentence.ValueIndex,
                    piece,
                    sentence.TruncatedStart || piece.Start > sentence.Range.Start,
                    sentence.TruncatedEnd || piece.End < sentence.Range.End,
                    first,
                    next - first
                )
            );
            floor = piece.End;
            first = next;
        }
    }
}
