using SearchKhadr.Archive.Dates;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Querying;

/// <summary>Makes engine queries of what was understood.</summary>
/// <remarks>
/// The query is made once for each way in which articles of the index are analysed, and each of those is held to its own articles: a
/// word that is too common in one language is still a word in another. See docs/decisions/0003.
/// </remarks>
internal static class QueryCompiler
{
    /// <summary>The query; null when nothing is left to look for, so that everything matches.</summary>
    /// <param name="root">What was understood.</param>
    /// <param name="parts">The parts that plain words are looked for in.</param>
    /// <param name="vocabulary">What the index has; null for words only as they are typed, in every language.</param>
    public static Query? Compile(QueryNode? root, IReadOnlyList<string> parts, Vocabulary? vocabulary = null)
    {
        if (root is null)
            return null;
        // Inside "all of", names and dates narrow and do not score.
        var all = root as AllNode ?? new AllNode([root]);
        Query? In(TextLanguage language) => new LanguageCompiler(language, parts, vocabulary).Compile(all);
        // English decides what is too common: the page speaks English, and says so in English.
        if (In(TextLanguage.English) is not { } english)
            return null;
        var languages = vocabulary?.Languages ?? TextLanguage.All;
        if (languages.All(language => language == TextLanguage.English))
            return english;
        var queries = languages
            .Select(language => (language, Query: language == TextLanguage.English ? english : In(language)))
            .ToArray();
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
