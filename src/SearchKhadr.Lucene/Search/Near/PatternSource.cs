using SearchKhadr.Lucene.Automata;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Expanding;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Any of the words that a pattern stands for.</summary>
internal sealed record PatternSource(
    PatternKind Kind,
    string Pattern,
    int MaxEdits,
    int PrefixLength,
    bool Swaps,
    int MaxTerms
) : IntervalsSource
{
    internal override int MinExtent => 1;

    public override string ToString() =>
        Kind switch
        {
            PatternKind.Prefix => $"{Pattern}*",
            PatternKind.Regexp => $"/{Pattern}/",
            PatternKind.Fuzzy => $"{Pattern}~{MaxEdits}",
            _ => Pattern,
        };

    internal override IntervalIterator? Open(LeafContext leaf, string field, IndexSearcher searcher)
    {
        var parts = new List<IntervalIterator>();
        for (var terms = Matching(leaf, field); terms is not null && terms.MoveNext(); )
        {
            searcher.Cancellation.ThrowIfCancellationRequested();
            if (parts.Count == MaxTerms)
                throw new QueryTooComplexException($"{this} stands for more than {MaxTerms} terms");
            parts.Add(new TermIntervals(terms.Terms.Postings(reuse: null, PostingsFlags.Positions)));
        }
        return parts.Count == 0 ? null : new AnyIntervals([.. parts]);
    }

    internal override void AddWords(LeafContext leaf, string field, int doc, List<IntervalWord> words)
    {
        for (var terms = Matching(leaf, field); terms is not null && terms.MoveNext(); )
            TermIntervals.AddWords(terms.Terms.Postings(reuse: null, PostingsFlags.Offsets), doc, words);
    }

    private MatchingTerms? Matching(LeafContext leaf, string field)
    {
        if (TermIntervals.Terms(leaf, field) is not { } terms)
            return null;
        return Kind switch
        {
            PatternKind.Prefix => new PrefixQuery(field, Pattern).Open(terms),
            PatternKind.Wildcard => Accepted(terms, RegexAutomaton.OfWildcard(Pattern)),
            PatternKind.Regexp => Accepted(terms, RegexAutomaton.OfExpression(Pattern)),
            PatternKind.Fuzzy => Accepted(
                terms,
                new LevenshteinAutomaton(Pattern, MaxEdits, PrefixLength, Swaps)
            ),
            _ => throw new InvalidOperationException($"unknown kind of pattern {Kind}"),
        };
    }

    private static AcceptedTerms Accepted(Terms terms, LazyAutomaton automaton) =>
        new(terms.Intersect(automaton));
}
