using System.Globalization;
using System.Text;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.TestKit.Judge;

/// <summary>Writes a query as the nested lists that the judge reads.</summary>
public static class StructuredQuery
{
    /// <summary>The lists.</summary>
    /// <exception cref="ArgumentException">The judge has no form for it.</exception>
    public static string Write(Query query) =>
        query switch
        {
            MatchAllDocsQuery => "(all)",
            MatchNoDocsQuery => "(none)",
            TermQuery term => $"(term {Word(term.Term.Field)} {Word(term.Term.Text)})",
            PrefixQuery prefix => $"(prefix {Word(prefix.Field)} {Word(prefix.Prefix.Text)})",
            WildcardQuery wildcard => $"(wildcard {Word(wildcard.Field)} {Word(wildcard.Pattern)})",
            RegexpQuery regexp => $"(regexp {Word(regexp.Field)} {Word(regexp.Expression)})",
            FuzzyQuery fuzzy => $"(fuzzy {Word(fuzzy.Field)} {Word(fuzzy.Text)} {Number(fuzzy.MaxEdits)} "
                + $"{Number(fuzzy.PrefixLength)} {Number(fuzzy.MaxExpansions)} {Truth(fuzzy.Swaps)})",
            MultiPhraseQuery phrase => $"(multiphrase {Word(phrase.Terms[0][0].Field)} {Number(phrase.Slop)} "
                + string.Join(
                    ' ',
                    phrase.Terms.Zip(
                        phrase.Positions,
                        (terms, at) =>
                            $"({Number(at)} {string.Join(' ', terms.Select(term => Word(term.Text)))})"
                    )
                )
                + ")",
            IntervalQuery near => $"(intervals {Word(near.Field)} {StructuredIntervals.Write(near.Source)})",
            CombinedFieldsQuery combined => $"(combined {Number(combined.Fields.Count)} "
                + string.Join(
                    ' ',
                    combined.Fields.Select(field => $"{Word(field.Field)} {Number(field.Weight)}")
                )
                + $" {string.Join(' ', combined.Terms.Select(Word))})",
            FieldExistsQuery exists => $"(exists {Word(exists.Field)})",
            ConstantScoreQuery constant => $"(const {Write(constant.Query)})",
            BoostQuery boost => $"(boost {Number(boost.Boost)} {Write(boost.Query)})",
            NumericRangeQuery range =>
                $"(numrange {Word(range.Field)} {Number(range.Min)} {Number(range.Max)})",
            PointRangeQuery { BytesPerDimension: sizeof(long) } points =>
                $"(points {Word(points.Field)} {Number(points.Dimensions)}{Numbers(points.Least)}{Numbers(points.Greatest)})",
            TermRangeQuery range =>
                $"(range {Word(range.Field)} {Word(range.Lower ?? "*")} {Word(range.Upper ?? "*")} "
                    + $"{Truth(range.IncludeLower)} {Truth(range.IncludeUpper)})",
            PhraseQuery phrase => $"(phrase {Word(phrase.Terms[0].Field)} {Number(phrase.Slop)} "
                + string.Join(
                    ' ',
                    phrase.Terms.Zip(phrase.Positions, (term, at) => $"{Number(at)} {Word(term.Text)}")
                )
                + ")",
            TermInSetQuery set => $"(anyof {Word(set.Field)} {string.Join(' ', set.Texts.Select(Word))})",
            DisjunctionMaxQuery max =>
                $"(dismax {Number(max.TieBreaker)} {string.Join(' ', max.Queries.Select(Write))})",
            BooleanQuery boolean =>
                $"(bool {Number(boolean.MinimumShouldMatch)} {string.Join(' ', boolean.Clauses.Select(Clause))})",
            _ => throw new ArgumentException($"no form for {query}", nameof(query)),
        };

    private static string Clause(BooleanClause clause)
    {
        var occur = clause.Occur switch
        {
            Occur.Must => "must",
            Occur.Filter => "filter",
            Occur.Should => "should",
            _ => "not",
        };
        return $"({occur} {Write(clause.Query)})";
    }

    // Of a corner of 64-bit integers, each after a space.
    private static string Numbers(ReadOnlySpan<byte> corner)
    {
        var numbers = new StringBuilder();
        for (; !corner.IsEmpty; corner = corner[sizeof(long)..])
            numbers.Append(' ').Append(Number(SortableBytes.ReadInt64(corner)));
        return numbers.ToString();
    }

    internal static string Word(string word) => word == "*" ? word : Uri.EscapeDataString(word);

    private static string Truth(bool value) => value ? "true" : "false";

    private static string Number(IFormattable value) =>
        value.ToString(format: null, CultureInfo.InvariantCulture);
}
