using System.Globalization;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Search.Near;

namespace SearchKhadr.TestKit.Judge;

/// <summary>Writes a source of intervals as the nested lists that the judge reads.</summary>
internal static class StructuredIntervals
{
    public static string Write(IntervalsSource source) =>
        source switch
        {
            TermSource term => $"(term {StructuredQuery.Word(term.Text)})",
            PatternSource pattern => Pattern(pattern),
            BlockSource block => $"(phrase {All(block.Parts)})",
            AnySource any => $"(or {All(any.Parts)})",
            OrderedSource ordered => $"(ordered {All(ordered.Parts)})",
            UnorderedSource unordered => $"(unordered {All(unordered.Parts)})",
            RepeatingSource repeating =>
                $"(ordered {All(Enumerable.Repeat(repeating.Source, repeating.Times))})",
            MaxGapsSource gaps => $"(maxgaps {Number(gaps.MaxGaps)} {Write(gaps.Source)})",
            MaxWidthSource width => $"(maxwidth {Number(width.MaxWidth)} {Write(width.Source)})",
            ContainingSource both => $"(containing {Write(both.Big)} {Write(both.Small)})",
            ContainedBySource both => $"(containedby {Write(both.Small)} {Write(both.Big)})",
            NotContainingSource both => $"(notcontaining {Write(both.Source)} {Write(both.Excluded)})",
            NotContainedBySource both => $"(notcontainedby {Write(both.Source)} {Write(both.Excluded)})",
            NonOverlappingSource both => $"(nonoverlapping {Write(both.Source)} {Write(both.Excluded)})",
            _ => throw new ArgumentException($"no form for {source}", nameof(source)),
        };

    private static string Pattern(PatternSource pattern)
    {
        var text = StructuredQuery.Word(pattern.Pattern);
        var most = Number(pattern.MaxTerms);
        return pattern.Kind switch
        {
            PatternKind.Prefix => $"(prefix {text} {most})",
            PatternKind.Wildcard => $"(wildcard {text} {most})",
            PatternKind.Regexp => $"(regexp {text} {most})",
            _ => $"(fuzzy {text} {Number(pattern.MaxEdits)} {Number(pattern.PrefixLength)} "
                + $"{(pattern.Swaps ? "true" : "false")} {most})",
        };
    }

    private static string All(IEnumerable<IntervalsSource> parts) => string.Join(' ', parts.Select(Write));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
