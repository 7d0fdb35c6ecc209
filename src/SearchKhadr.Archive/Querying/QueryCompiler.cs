using SearchKhadr.Archive.Dates;
using SearchKhadr.Archive.Schema;
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
    /// <param name="documents">What it is made for; articles where null.</param>
    public static Query? Compile(
        QueryNode? root,
        IReadOnlyList<string> parts,
        SearchedDocuments? documents = null
    )
    {
        if (root is null)
            return null;
        var searched = documents ?? SearchedDocuments.Articles;
        // Inside "all of", names and dates narrow and do not score.
        var all = root as AllNode ?? new AllNode([root]);
        Query? In(TextLanguage language) => new LanguageCompiler(language, parts, searched).Compile(all);
        // English decides what is too common: the page speaks English, and says so in English.
        if (In(TextLanguage.English) is not { } english)
            return null;
        var languages = searched.Vocabulary?.Languages ?? TextLanguage.All;
        if (languages.All(language => language == TextLanguage.English))
            return english;
        var queries = languages
            .Select(language => (language, Query: language == TextLanguage.English ? english : In(language)))
            .ToArray();
        if (queries.All(pair => english.Equals(pair.Query)))
            return english;
        return BooleanQuery.Any(
            queries
                .Where(pair => pair.Query is not null)
                .Select(pair => Of(searched.Kind, pair.language, pair.Query!))
        );
    }

    /// <summary>Keeps what has a known span of days within a span; what is undated lies in none.</summary>
    public static Query Within(DocumentKind kind, DateSpan span) =>
        BooleanQuery.All(
            Days(kind.Field(FieldNames.PublishedFirst), span),
            Days(kind.Field(FieldNames.PublishedLast), span)
        );

    /// <summary>Keeps what has no known date.</summary>
    public static Query Undated(DocumentKind kind) =>
        new TermQuery(
            kind.Field(FieldNames.Published + FieldNames.PrecisionSuffix),
            EnumNames.Of(DatePrecision.None)
        );

    /// <summary>Keeps what has no known date but a day before which it cannot be.</summary>
    public static Query NotBefore(DocumentKind kind) =>
        new TermQuery(kind.Field(FieldNames.Certainty), DateCertainty.NotBefore);

    /// <summary>Keeps what names nobody in a field.</summary>
    public static Query Unnamed(DocumentKind kind, string field) =>
        new BooleanQuery([
            new(kind.All, Occur.Filter),
            new(new FieldExistsQuery(kind.Field(field)), Occur.MustNot),
        ]);

    private static PointRangeQuery Days(string field, DateSpan span) =>
        PointRangeQuery.OfInt64(field, span.FirstNumber, span.LastNumber);

    private static BooleanQuery Of(DocumentKind kind, TextLanguage language, Query query) =>
        new([
            new(query, Occur.Must),
            new(new TermQuery(kind.Field(FieldNames.Analysis), language.Name), Occur.Filter),
        ]);
}
