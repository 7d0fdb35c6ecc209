using SearchKhadr.Archive.Dates;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Querying;

/// <summary>Makes engine queries of what was understood.</summary>
/// <remarks>
/// The query is made once for each way in which articles are analysed, and each of those is held to its own articles: a
/// word that is too common in one language is still a word in another. See docs/decisions/0010.
/// </remarks>
internal static class QueryCompiler
{
    /// <summary>The query; null when nothing is left to look for, so that everything matches.</summary>
    /// <param name="root">What was understood.</param>
    /// <param name="parts">The parts that plain words are looked for in.</param>
    public static Query? Compile(QueryNode? root, IReadOnlyList<string> parts)
    {
        if (root is null)
            return null;
        // Inside "all of", names and dates narrow and do not score.
        var all = root as AllNode ?? new AllNode([root]);
        var queries = TextLanguage
            .All.Select(language => (language, Query: new LanguageCompiler(language, parts).Compile(all)))
            .ToArray();
        var english = queries[0].Query;
        // English decides what is too common: the page speaks English, and says so in English.
        if (english is null)
            return null;
        if (queries.All(pair => english.Equals(pair.Query)))
            return english;
        return BooleanQuery.Any(
            queries.Where(pair => pair.Query is not null).Select(pair => Of(pair.language, pair.Query!))
        );
    }

    /// <summary>Keeps the articles whose known span of days lies in a span; undated ones lie in none.</summary>
    public static Query Within(DateSpan span) =>
        new BooleanQuery([
            new(
                new NumericRangeQuery(FieldNames.PublishedFirst, span.FirstNumber, DateSpan.Open.LastNumber),
                Occur.Filter
            ),
            new(
                new NumericRangeQuery(FieldNames.PublishedLast, DateSpan.Open.FirstNumber, span.LastNumber),
                Occur.Filter
            ),
        ]);

    /// <summary>Keeps the articles of which no date is known.</summary>
    public static Query Undated() =>
        new TermQuery(FieldNames.Published + FieldNames.PrecisionSuffix, EnumNames.Of(DatePrecision.None));

    /// <summary>Keeps the articles that name nobody in a field.</summary>
    public static Query Unnamed(string field) =>
        new BooleanQuery([
            new(new MatchAllDocsQuery(), Occur.Filter),
            new(new FieldExistsQuery(field), Occur.MustNot),
        ]);

    private static BooleanQuery Of(TextLanguage language, Query query) =>
        new([new(query, Occur.Must), new(new TermQuery(FieldNames.Analysis, language.Name), Occur.Filter)]);
}
