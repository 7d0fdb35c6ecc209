using SearchKhadr.Lucene.Automata;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Search.Near;

namespace SearchKhadr.Lucene.Search;

/// <summary>Says which stretches of words an <see cref="IntervalQuery"/> looks for.</summary>
/// <remarks><b>Source</b> Lucene 8.7 <c>Intervals</c>.</remarks>
public static class Intervals
{
    /// <summary>How many terms of a segment a pattern stands for at most, where not said otherwise.</summary>
    public const int DefaultMaxTerms = 128;

    /// <summary>A word.</summary>
    public static IntervalsSource Term(string text) => new TermSource(text);

    /// <summary>Words one right after the other.</summary>
    public static IntervalsSource Phrase(params IEnumerable<string> words) => Phrase(words.Select(Term));

    /// <summary>Stretches one right after the other.</summary>
    public static IntervalsSource Phrase(params IEnumerable<IntervalsSource> parts) =>
        Combined(parts, sources => Or(Disjunctions.PullUp(sources, BlockSource.Of)));

    /// <summary>Any of several.</summary>
    public static IntervalsSource Or(params IEnumerable<IntervalsSource> parts)
    {
        IntervalsSource[] sources = [.. parts.SelectMany(part => part.Alternatives).Distinct()];
        return sources.Length == 1 ? sources[0] : new AnySource(new SourceList(sources));
    }

    /// <summary>All of several, one after the other, with any words between.</summary>
    public static IntervalsSource Ordered(params IEnumerable<IntervalsSource> parts) =>
        Combined(parts, OrderedSource.Of);

    /// <summary>All of several in any order, with any words between; they may overlap.</summary>
    public static IntervalsSource Unordered(params IEnumerable<IntervalsSource> parts) =>
        Combined(parts, UnorderedSource.Of);

    /// <summary>Stretches with no more words between their parts than a number.</summary>
    public static IntervalsSource MaxGaps(int maxGaps, IntervalsSource source) =>
        Or(source.Alternatives.Select(part => new MaxGapsSource(maxGaps, part)));

    /// <summary>Stretches of no more words in all than a number.</summary>
    public static IntervalsSource MaxWidth(int maxWidth, IntervalsSource source) =>
        new MaxWidthSource(maxWidth, source);

    /// <summary>Stretches that hold another inside.</summary>
    public static IntervalsSource Containing(IntervalsSource big, IntervalsSource small) =>
        Or(Disjunctions.PullUp(big, part => new ContainingSource(part, small)));

    /// <summary>Stretches that another holds inside.</summary>
    public static IntervalsSource ContainedBy(IntervalsSource small, IntervalsSource big) =>
        Or(Disjunctions.PullUp(big, part => new ContainedBySource(small, part)));

    /// <summary>Stretches that hold no other inside.</summary>
    public static IntervalsSource NotContaining(IntervalsSource source, IntervalsSource excluded) =>
        Or(Disjunctions.PullUp(source, part => new NotContainingSource(part, excluded)));

    /// <summary>Stretches that no other holds inside.</summary>
    public static IntervalsSource NotContainedBy(IntervalsSource source, IntervalsSource excluded) =>
        Or(Disjunctions.PullUp(excluded, part => new NotContainedBySource(source, part)));

    /// <summary>Stretches that share no word with another.</summary>
    public static IntervalsSource NonOverlapping(IntervalsSource source, IntervalsSource excluded) =>
        new NonOverlappingSource(source, excluded);

    /// <summary>Words that begin with a prefix.</summary>
    /// <remarks>A search throws <see cref="QueryTooComplexException"/> where they are more than allowed.</remarks>
    public static IntervalsSource Prefix(string prefix, int maxTerms = DefaultMaxTerms) =>
        new PatternSource(PatternKind.Prefix, prefix, 0, 0, Swaps: true, maxTerms);

    /// <summary>Words of a pattern, as in <see cref="WildcardQuery"/>.</summary>
    /// <remarks>A search throws <see cref="QueryTooComplexException"/> where they are more than allowed.</remarks>
    public static IntervalsSource Wildcard(string pattern, int maxTerms = DefaultMaxTerms) =>
        new PatternSource(PatternKind.Wildcard, pattern, 0, 0, Swaps: true, maxTerms);

    /// <summary>Words of a regular expression, as in <see cref="RegexpQuery"/>.</summary>
    /// <remarks>A search throws <see cref="QueryTooComplexException"/> where they are more than allowed.</remarks>
    /// <exception cref="FormatException">The expression has an error.</exception>
    public static IntervalsSource Regexp(string expression, int maxTerms = DefaultMaxTerms)
    {
        RegexAutomaton.OfExpression(expression);
        return new PatternSource(PatternKind.Regexp, expression, 0, 0, Swaps: true, maxTerms);
    }

    /// <summary>Words a few edits away from one, as in <see cref="FuzzyQuery"/>.</summary>
    /// <remarks>A search throws <see cref="QueryTooComplexException"/> where they are more than allowed.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside.</exception>
    public static IntervalsSource Fuzzy(
        string text,
        int maxEdits = FuzzyQuery.MostEdits,
        int prefixLength = 0,
        bool swaps = true,
        int maxTerms = DefaultMaxTerms
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxEdits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxEdits, FuzzyQuery.MostEdits);
        ArgumentOutOfRangeException.ThrowIfNegative(prefixLength);
        return new PatternSource(PatternKind.Fuzzy, text, maxEdits, prefixLength, swaps, maxTerms);
    }

    private static IntervalsSource Combined(
        IEnumerable<IntervalsSource> parts,
        Func<IReadOnlyList<IntervalsSource>, IntervalsSource> combine
    )
    {
        IntervalsSource[] sources = [.. parts];
        if (sources.Length == 0)
            throw new ArgumentException("nothing to combine", nameof(parts));
        return sources.Length == 1 ? sources[0] : combine(sources);
    }
}
