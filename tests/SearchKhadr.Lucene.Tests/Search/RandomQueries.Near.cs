using System.Text;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Lucene.Tests.Search;

internal sealed partial class RandomQueries
{
    private const int Kinds = 13;
    private const int KindsWithin = 11;

    /// <summary>Whether a word is in all fields of all segments, where Java's combined score is that of its successors.</summary>
    public Func<string, bool> IsEverywhere { get; init; } = _ => true;

    private Query MultiPhrase()
    {
        var field = TextFields[_random.Next(TextFields.Length)];
        var words = Neighbours(field, _random.Next(2, 5));
        var slop = _random.Next(3) == 0 ? 0 : _random.Next(1, 6);
        var terms = words
            .Select(word =>
                (IReadOnlyList<Term>)
                    [
                        .. Several(
                                0,
                                3,
                                () =>
                                    _random.Next(2) == 0 ? Word(field) : words[_random.Next(words.Count)].Term
                            )
                            .Append(word.Term)
                            .Distinct(StringComparer.Ordinal)
                            .Select(text => new Term(field, text)),
                    ]
            )
            .ToArray();
        return slop > 0
            ? new MultiPhraseQuery(terms, slop)
            : new MultiPhraseQuery(terms, [.. words.Select(word => word.Position)], 0);
    }

    private IntervalQuery Near()
    {
        var field = TextFields[_random.Next(TextFields.Length)];
        var depth = _random.Next(1, 3);
        return new IntervalQuery(field, Source(field, depth, Kinds));
    }

    private CombinedFieldsQuery Combined()
    {
        var word = Word("headline");
        for (var turn = 0; turn < 100 && !IsEverywhere(word); turn++)
            word = Word("headline");
        return new CombinedFieldsQuery(
            [new FieldWeight("body", _random.Next(1, 3)), new FieldWeight("headline", _random.Next(1, 9))],
            IsEverywhere(word) ? word : "said"
        );
    }

    // Java's relations that hold one stretch inside another are made at the top alone: one whose other part has run out
    // says there that no stretch is left, and goes on naming the last one to whoever asks where it stands. What is around
    // it then takes that stretch for a match (Lucene 8.8 FilteringIntervalIterator).
    private IntervalsSource Source(string field, int depth, int kinds = KindsWithin)
    {
        if (depth == 0)
            return WordSource(field);
        var words = Neighbours(field, _random.Next(2, 4))
            .Select(word =>
                depth > 1 && _random.Next(3) == 0 ? Source(field, depth - 1) : Intervals.Term(word.Term)
            )
            .ToArray();
        if (_random.Next(4) == 0)
            Array.Reverse(words);
        return _random.Next(kinds) switch
        {
            0 => Intervals.Phrase(words),
            1 => Intervals.Ordered(words),
            2 => Intervals.Unordered(words),
            3 => Intervals.MaxGaps(_random.Next(6), Intervals.Ordered(words)),
            4 => Intervals.MaxGaps(_random.Next(6), Intervals.Unordered(words)),
            5 => Intervals.MaxWidth(_random.Next(2, 12), Intervals.Unordered(words)),
            6 => Intervals.Or(words),
            7 => Intervals.NotContaining(Intervals.Unordered(words), Source(field, depth - 1)),
            8 => Intervals.NotContainedBy(Source(field, depth - 1), Intervals.Ordered(words)),
            9 => Intervals.NonOverlapping(Source(field, depth - 1), Intervals.Ordered(words)),
            10 => Intervals.Ordered([Intervals.Or(words), .. Several(1, 2, () => Source(field, depth - 1))]),
            11 => Intervals.Containing(Intervals.Ordered(words), Source(field, depth - 1)),
            _ => Intervals.ContainedBy(Source(field, depth - 1), Intervals.Unordered(words)),
        };
    }

    private IntervalsSource WordSource(string field)
    {
        var word = Word(field);
        return _random.Next(9) switch
        {
            // Java takes the bytes of such a prefix for characters, and finds nothing beyond ASCII.
            0 when Ascii.IsValid(word) => Intervals.Prefix(word, 1000),
            1 when word.Length > 4 => Intervals.Wildcard($"{word[..4]}*{word[^1]}", 1000),
            2 when word.Length > 4 => Intervals.Fuzzy(word, 1, 1, swaps: true, 1000),
            3 => Intervals.Or(Intervals.Term(word), Intervals.Term(Word(field))),
            4 => Intervals.Or(Intervals.Term(word), Intervals.Phrase(word, Word(field))),
            5 => Intervals.Regexp($"{Quoted(word)}.?", 1000),
            _ => Intervals.Term(word),
        };
    }

    private List<(string Term, int Position)> Neighbours(string field, int count)
    {
        var tokens = Tokens(field);
        var start = _random.Next(Math.Max(1, tokens.Count - count));
        var words = tokens.Skip(start).Take(count).ToList();
        while (words.Count < 2)
            words.Add((Word("body"), words.Count == 0 ? 0 : words[^1].Position + 1));
        return words;
    }
}
